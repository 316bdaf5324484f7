import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DocumentSearch24Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { ReadingProgress } from "../../session/session";
import { stopReading } from "../actions/actions";
import { useAction } from "../hooks/useAction";
import { Bar } from "../parts/Bar";
import { Notice } from "../parts/Notice";
import { useTranslator } from "../services";

const useStyles = makeStyles({
  progress: { display: "grid", rowGap: tokens.spacingVerticalXS, width: "100%" },
  figures: { ...typographyStyles.caption1, fontVariantNumeric: "tabular-nums" },
});

/** A workbook that takes a while to read: how far that has come, and a way to end it. */
export function LongReading({ progress: { done, all } }: { readonly progress: ReadingProgress }): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const { start } = useAction(stopReading);
  const words = text("pane.cellsRead", { done, all });
  return (
    <Notice icon={<DocumentSearch24Regular />} title={text("pane.starting")}>
      <div
        role="progressbar"
        aria-label={text("pane.starting")}
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={done}
        aria-valuetext={words}
        className={styles.progress}
      >
        <Bar share={done / all} />
        <span className={styles.figures}>{words}</span>
      </div>
      <p>{text("pane.longReading")}</p>
      <Button
        onClick={() => {
          start();
        }}
      >
        {text(stopReading.label)}
      </Button>
    </Notice>
  );
}
