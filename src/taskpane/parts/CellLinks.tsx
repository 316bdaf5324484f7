import { Fragment } from "react";
import type { ReactNode } from "react";
import type { CellRef } from "../../reading/grid";
import { useTranslator } from "../services";
import { CellLink } from "./CellLink";

interface CellLinksProps {
  readonly cells: readonly CellRef[];
  readonly home: string;
}

/** As many as can be taken in at a glance; the findings list every one. */
const shownAtMost = 3;

/** Links to the first of the cells, and how many more there are: "D7, D12, D13 and 4 more". */
export function CellLinks({ cells, home }: CellLinksProps): ReactNode {
  const { text } = useTranslator();
  const more = cells.length - shownAtMost;
  return (
    <>
      {cells.slice(0, shownAtMost).map((cell, index) => (
        <Fragment key={`${cell.sheet}!${String(cell.row)},${String(cell.column)}`}>
          {index > 0 && ", "}
          <CellLink cell={cell} home={home} />
        </Fragment>
      ))}
      {more > 0 && ` ${text("pane.moreCells", { count: more })}`}
    </>
  );
}
