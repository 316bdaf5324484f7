import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Bar } from "../parts/Bar";
import { useTranslator } from "../services";

interface ProgressProps {
  readonly assessed: number;
  readonly criteria: number;
}

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXS },
  text: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** How many of the applicable criteria have points, in words and as a thin bar. */
export function Progress({ assessed, criteria }: ProgressProps): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const words = text("pane.progressText", { assessed, criteria });
  return (
    <div
      role="progressbar"
      aria-label={text("pane.progress")}
      aria-valuemin={0}
      aria-valuemax={criteria}
      aria-valuenow={assessed}
      aria-valuetext={words}
      className={styles.root}
    >
      <span className={styles.text}>{words}</span>
      <Bar share={criteria === 0 ? 0 : assessed / criteria} thin />
    </div>
  );
}
