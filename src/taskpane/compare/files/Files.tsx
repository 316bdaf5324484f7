import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { mostFiles } from "../../../session/comparedFiles";
import { Section } from "../../parts/Section";
import { useCompareTexts } from "../texts";
import { ChooseFiles } from "./ChooseFiles";
import { FileList } from "./FileList";
import { useComparedFiles } from "./useComparedFiles";

interface FilesProps {
  readonly onFiles: (files: readonly File[]) => void;
}

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  trouble: { ...typographyStyles.body1Strong, margin: 0 },
  end: { justifySelf: "start" },
});

/** Files to compare with: choosing them, those without an assessment, and the others. */
export function Files({ onFiles }: FilesProps): ReactNode {
  const styles = useStyles();
  const { text } = useCompareTexts();
  const { files, state } = useComparedFiles();
  const refused = state.files.filter(({ trouble }) => trouble !== null);
  const read = state.files.filter(({ trouble }) => trouble === null);
  return (
    <Section title={text("compare.filesTitle")}>
      <p className={styles.note}>{text("compare.filesNote")}</p>
      <ChooseFiles onFiles={onFiles} />
      <div role="status">
        {state.leftOut > 0 && (
          <p className={styles.trouble}>
            {text("compare.filesLeftOut", { count: state.leftOut, most: mostFiles })}
          </p>
        )}
        {refused.length > 0 && (
          <p className={styles.trouble}>{text("compare.filesRefused", { count: refused.length })}</p>
        )}
      </div>
      {refused.length > 0 && (
        <FileList label={text("compare.refusedList")} files={refused} onRemove={files.remove} />
      )}
      {read.length > 0 && <FileList label={text("compare.readList")} files={read} onRemove={files.remove} />}
      {state.files.length > 1 && (
        <Button size="small" className={styles.end} onClick={files.clear}>
          {text("compare.removeAll")}
        </Button>
      )}
    </Section>
  );
}
