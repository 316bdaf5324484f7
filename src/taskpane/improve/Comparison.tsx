import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Assessment } from "../../scoring/assessment";
import { parameterChanges } from "./model/parameterChanges";
import { ParameterChangeItem } from "./ParameterChangeItem";
import { useImproveTexts } from "./texts";

interface ComparisonProps {
  readonly before: Assessment;
  readonly after: Assessment;
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  totals: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  total: { display: "grid", alignContent: "start", minWidth: 0 },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  share: { ...typographyStyles.title2, margin: 0, fontVariantNumeric: "tabular-nums" },
  figures: { ...typographyStyles.body1, margin: 0, fontVariantNumeric: "tabular-nums" },
  weighted: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: "grid", rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  none: { ...typographyStyles.body1, margin: 0 },
});

/** The total before and after side by side, and below the parameters that change. */
export function Comparison({ before, after }: ComparisonProps): ReactNode {
  const styles = useStyles();
  const { text, points, percent } = useImproveTexts();
  const changes = parameterChanges(before, after);
  const total = (term: string, { share, weightedShare, max, points: sum }: Assessment) => (
    <div className={styles.total}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.share}>{percent(share ?? 0)}</dd>
      <dd className={styles.figures}>
        {points(sum)} {text("improve.ofMax", { max: points(max ?? 0), count: max ?? 0 })}
      </dd>
      {weightedShare !== null && (
        <dd className={styles.weighted}>{text("improve.weighted", { percent: percent(weightedShare) })}</dd>
      )}
    </div>
  );
  return (
    <section aria-label={text("improve.comparison")} className={styles.card}>
      <dl className={styles.totals}>
        {total(text("improve.now"), before)}
        {total(text("improve.after"), after)}
      </dl>
      {changes.length === 0 ? (
        <p className={styles.none}>{text("improve.unchanged")}</p>
      ) : (
        <ul className={styles.list}>
          {changes.map((change) => (
            <ParameterChangeItem key={change.before.name} change={change} />
          ))}
        </ul>
      )}
    </section>
  );
}
