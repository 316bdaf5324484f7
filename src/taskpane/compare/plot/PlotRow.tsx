import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import type { FiveFigures } from "../../../scoring/quantiles";
import type { Choice } from "../../model/choices";
import { useCompareTexts } from "../texts";
import { finePercentIn } from "../words/numbers";
import { Dots } from "./Dots";
import { placedIn, type Manner, type Row } from "./row";
import { Spread } from "./Spread";

interface PlotRowProps {
  readonly row: Row;
  readonly manner: Manner;
  readonly chosen: Choice | null;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "end",
    columnGap: tokens.spacingHorizontalM,
  },
  name: { ...typographyStyles.body1, overflowWrap: "anywhere", hyphens: "auto" },
  figures: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  chosen: typographyStyles.body1Strong,
  median: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** One parameter: its name, the figure of the chosen assessment and the median, and how all spread from 0 to 100 %. */
export function PlotRow({ row, manner, chosen }: PlotRowProps): ReactNode {
  const styles = useStyles();
  const { text, percent, tag } = useCompareTexts();
  const descriptionId = useId();
  const { placed, spread } = row.ranking;
  const own = placedIn(row, chosen);
  const Drawing = manner === "dots" ? Dots : Spread;
  return (
    <div>
      <div className={styles.line}>
        <span className={styles.name}>{row.shortName}</span>{" "}
        <span className={styles.figures}>
          {own && <span className={styles.chosen}>{percent(own.share)} · </span>}
          <span className={styles.median}>
            {spread ? `${text("compare.legendMedian")} ${finePercentIn(tag)(spread.median)}` : "–"}
          </span>
        </span>
      </div>
      {spread && (
        <Drawing
          placed={placed}
          spread={spread}
          own={own}
          label={row.shortName}
          descriptionId={descriptionId}
        >
          {text("compare.rowText", {
            ...percents(spread, percent),
            count: placed.length,
            chosen: own ? "yes" : "no",
            name: own?.choice.name ?? "",
            share: own ? percent(own.share) : "",
          })}
        </Drawing>
      )}
    </div>
  );
}

function percents({ least, median, most }: FiveFigures, percent: (share: number) => string) {
  return { least: percent(least), median: percent(median), most: percent(most) };
}
