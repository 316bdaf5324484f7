import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCompareTexts } from "../texts";

interface ReadingProps {
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "end", columnGap: tokens.spacingHorizontalM },
  field: { flexGrow: 1 },
});

/** How far the reading of files has come, and a way to end it. */
export function Reading({ done, total, onCancel }: ReadingProps): ReactNode {
  const styles = useStyles();
  const { text } = useCompareTexts();
  return (
    <div className={styles.row}>
      <Field
        className={styles.field}
        validationState="none"
        validationMessage={text("compare.filesRead", { done, total })}
      >
        <ProgressBar value={done} max={total} aria-label={text("compare.readingFiles")} />
      </Field>
      <Button size="small" onClick={onCancel}>
        {text("compare.cancel")}
      </Button>
    </div>
  );
}
