import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ThresholdStanding } from "../../scoring/threshold";
import { useTranslator } from "../services";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Whether the threshold is reached, in words beside its mark on the gauge; nothing where there is none. */
export function ThresholdNote({ standing }: { readonly standing: ThresholdStanding | null }): ReactNode {
  const styles = useStyles();
  const { text, points, tag } = useTranslator();
  if (standing === null) return null;
  const { threshold, side, missing } = standing;
  const share = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 2 }).format(threshold);
  return (
    <p className={styles.note}>
      {text("pane.threshold", { side, share, points: points(missing), count: missing })}
    </p>
  );
}
