import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Bar } from "../parts/Bar";
import type { ParameterChange } from "./model/parameterChanges";
import { FromTo } from "./FromTo";
import { useImproveTexts } from "./texts";

const useStyles = makeStyles({
  item: { display: "grid", rowGap: tokens.spacingVerticalXXS },
  line: {
    ...typographyStyles.body1,
    display: "flex",
    justifyContent: "space-between",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalM,
  },
  name: { overflowWrap: "anywhere", hyphens: "auto", minWidth: 0 },
  percent: { ...typographyStyles.body1Strong, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  points: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** One parameter that changes: its share and points before and after, in words and as a bar for each. */
export function ParameterChangeItem({ change }: { readonly change: ParameterChange }): ReactNode {
  const styles = useStyles();
  const { text, points, percent } = useImproveTexts();
  const { before, after } = change;
  const max = after.max ?? 0;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.name}>{before.shortName}</span>{" "}
        {before.share !== null && after.share !== null && (
          <span className={styles.percent}>
            <FromTo from={percent(before.share)} to={percent(after.share)} />
          </span>
        )}
      </div>
      <Bar share={before.share ?? 0} thin />
      <Bar share={after.share ?? 0} />
      <span className={styles.points}>
        <FromTo from={points(before.points)} to={points(after.points)} />{" "}
        {after.max !== null && text("improve.changedPoints", { max: points(max), count: max })}
      </span>
    </li>
  );
}
