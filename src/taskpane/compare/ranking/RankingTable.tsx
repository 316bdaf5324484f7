import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import { MoreButton } from "../../parts/MoreButton";
import { Section } from "../../parts/Section";
import { ordered, type Order } from "../model/ordered";
import type { Ranking } from "../../../reading/comparing/ranking";
import { shownRows } from "../model/shownRows";
import { useCompareTexts } from "../texts";
import { finePercentIn } from "../words/numbers";
import { RankingHead } from "./RankingHead";
import { RankingRows } from "./RankingRows";
import { Note } from "../../parts/Note";

interface RankingTableProps {
  readonly ranking: Ranking;
  readonly chosenKey: string | null;
}

/** A longer ranking starts with so many, so that what stands below it stays near. */
const shownAtFirst = 15;

const useStyles = makeStyles({
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The assessments by place or by name, with points, percent and the difference to the median. */
export function RankingTable({ ranking: { placed, spread }, chosenKey }: RankingTableProps): ReactNode {
  const styles = useStyles();
  const { text, tag } = useCompareTexts();
  const [order, setOrder] = useState<Order>("place");
  const [isWhole, showWhole] = useState(false);
  const title = text("compare.ranking");
  if (spread === null) {
    return (
      <Section title={title}>
        <p className={styles.none}>{text("compare.nothingToRank")}</p>
      </Section>
    );
  }
  const rows = ordered(placed, order, tag);
  const first = shownRows(rows, shownAtFirst, chosenKey);
  const shown = isWhole ? shownRows(rows, rows.length, chosenKey) : first;
  return (
    <Section title={title} aside={`${text("compare.legendMedian")} ${finePercentIn(tag)(spread.median)}`}>
      <div role="table" aria-label={title} aria-rowcount={placed.length + 1}>
        <RankingHead order={order} onOrder={setOrder} />
        <RankingRows rows={shown} chosenKey={chosenKey} />
      </div>
      {first.length < rows.length && (
        <MoreButton
          hidden={rows.length - shown.length}
          step={rows.length}
          onMore={() => {
            showWhole(true);
          }}
          onFewer={() => {
            showWhole(false);
          }}
        />
      )}
      <Note>{text("compare.medianNote")}</Note>
    </Section>
  );
}
