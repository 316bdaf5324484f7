import { Fragment } from "react";
import type { ReactNode } from "react";
import type { CellRef } from "../../reading/grid";
import { toAddress } from "../../reading/address";
import { CellLink } from "../parts/CellLink";

interface AllCellsProps {
  readonly cells: readonly CellRef[];
  readonly home: string;
}

/** Links to every one of the cells: whoever confirms must be able to see them all. */
export function AllCells({ cells, home }: AllCellsProps): ReactNode {
  return cells.map((cell, index) => (
    <Fragment key={toAddress(cell)}>
      {index > 0 && ", "}
      <CellLink cell={cell} home={home} />
    </Fragment>
  ));
}
