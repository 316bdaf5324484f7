import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode, RefCallback } from "react";
import type { Placed } from "../../../reading/comparing/ranking";
import { useCompareTexts } from "../texts";
import { differenceIn } from "../words/numbers";
import { NameLink } from "./NameLink";
import { useColumns, wide } from "./useColumns";

interface RankingRowProps {
  readonly ref: RefCallback<HTMLElement>;
  readonly row: Placed;
  /** Its place among the rows that are drawn, from 0. */
  readonly drawnAt: number;
  /** Its place in the whole list, from 0. */
  readonly rank: number;
  /** Whether others between it and the row above are not shown. */
  readonly isApart: boolean;
  readonly isChosen: boolean;
}

const useStyles = makeStyles({
  row: { ...typographyStyles.body1, fontVariantNumeric: "tabular-nums" },
  apart: { borderTop: `2px dashed ${tokens.colorNeutralStrokeAccessible}` },
  /** Told from the others by the bar and the weight, not by the tint alone. */
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 4px 0 0 ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  place: { paddingInlineStart: tokens.spacingHorizontalS },
  tied: { ...typographyStyles.caption2, display: "block", color: tokens.colorNeutralForeground2 },
  points: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    [wide]: { fontSize: "inherit", lineHeight: "inherit", color: "inherit" },
  },
  share: { fontWeight: tokens.fontWeightSemibold },
});

/** One assessment of the ranking; its name shows its overview. */
export function RankingRow({ ref, row, drawnAt, rank, isApart, isChosen }: RankingRowProps): ReactNode {
  const styles = useStyles();
  const columns = useColumns();
  const { text, points, percent, tag } = useCompareTexts();
  const { choice, place, tied, max, share, fromMedian } = row;
  return (
    <div
      ref={ref}
      data-index={drawnAt}
      role="row"
      aria-rowindex={rank + 2}
      {...(isChosen && { "aria-current": true })}
      className={mergeClasses(columns.row, styles.row, isApart && styles.apart, isChosen && styles.chosen)}
    >
      <div role="cell" className={mergeClasses(columns.place, styles.place)}>
        {place}
        {tied && <span className={styles.tied}> {text("compare.tied")}</span>}
      </div>
      <div role="rowheader" className={columns.name}>
        <NameLink choice={choice} />
      </div>
      <div role="cell" className={mergeClasses(columns.points, styles.points)}>
        {text("compare.points", { points: points(row.points), max: points(max) })}
      </div>
      <div role="cell" className={mergeClasses(columns.share, styles.share)}>
        {percent(share)}
      </div>
      <div role="cell" className={columns.median}>
        {differenceIn(tag)(fromMedian)}
      </div>
    </div>
  );
}
