import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCompareTexts } from "../texts";

const useStyles = makeStyles({
  axis: {
    ...typographyStyles.caption1,
    display: "flex",
    justifyContent: "space-between",
    /** As far in as the lines are. */
    paddingInline: "8px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  /** Its middle stands below the line, however wide it is. */
  label: { display: "flex", justifyContent: "center", width: 0, whiteSpace: "nowrap" },
});

/** What the lines of the rows above stand for. The figures are in the table for screen readers. */
export function Axis(): ReactNode {
  const styles = useStyles();
  const { percent } = useCompareTexts();
  return (
    <div aria-hidden className={styles.axis}>
      {[0, 0.5, 1].map((share) => (
        <span key={share} className={styles.label}>
          {percent(share)}
        </span>
      ))}
    </div>
  );
}
