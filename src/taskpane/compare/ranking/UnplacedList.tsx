import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import { toAddress } from "../../../reading/address";
import type { CellRef } from "../../../reading/grid";
import { CellLinks } from "../../parts/CellLinks";
import { MoreButton } from "../../parts/MoreButton";
import { Section } from "../../parts/Section";
import type { Unplaced } from "../../../reading/comparing/ranking";
import { useCompareTexts } from "../texts";
import { NameLink } from "./NameLink";
import { Note } from "../../parts/Note";

/** A longer list starts with so many, and grows by so many at a time: there may be hundreds. */
const shownAtFirst = 5;
const shownMore = 50;

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  reason: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** Assessments without a place, each with the reason and the cells to look at. */
export function UnplacedList({ unplaced }: { readonly unplaced: readonly Unplaced[] }): ReactNode {
  const styles = useStyles();
  const { text } = useCompareTexts();
  const [limit, setLimit] = useState(shownAtFirst);
  return (
    <Section title={text("compare.without")}>
      <Note>{text("compare.withoutNote")}</Note>
      <ul className={styles.list}>
        {unplaced.slice(0, limit).map((one) => (
          <li key={one.choice.key}>
            <NameLink choice={one.choice} />{" "}
            <span className={styles.reason}>
              {text(`compare.${one.reason.kind}`)}{" "}
              {one.choice.file === null ? (
                // Not at home on any sheet: the assessments stand on many.
                <CellLinks cells={cellsOf(one)} home="" />
              ) : (
                cellsOf(one).slice(0, 1).map(toAddress)
              )}
            </span>
          </li>
        ))}
      </ul>
      {unplaced.length > shownAtFirst && (
        <MoreButton
          hidden={Math.max(0, unplaced.length - limit)}
          step={shownMore}
          onMore={() => {
            setLimit(limit + shownMore);
          }}
          onFewer={() => {
            setLimit(shownAtFirst);
          }}
        />
      )}
    </Section>
  );
}

/** The cells that hinder; where none does, the first that could be filled in. */
function cellsOf({ choice, reason }: Unplaced): readonly CellRef[] {
  if ("cells" in reason && reason.cells.length > 0) return reason.cells;
  return choice.live.source.criteria.slice(0, 1).map(({ pointsCell }) => pointsCell);
}
