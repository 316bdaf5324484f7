import type { CellChange, NewContent } from "../excel/changeCells";
import type { Snapshot } from "../excel/snapshot";
import type { CellRef } from "../reading/grid";

/** A new content for a cell, beside what the cell held when it was read last; null where it has not been read. */
export function changeOf(cell: CellRef, after: NewContent, { sheets }: Snapshot): CellChange | null {
  const sheet = sheets.find(({ name }) => name === cell.sheet);
  const grid = sheet?.grid;
  if (!sheet || !grid) return null;
  const before = grid.formulas[cell.row - grid.row]?.[cell.column - grid.column] ?? null;
  return { sheet, row: cell.row, column: cell.column, before, after };
}
