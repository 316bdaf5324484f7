import { contains } from "../../../reading/address";
import type { CellRef } from "../../../reading/grid";
import type { ReadCriterion, SheetAssessment } from "../../../reading/reading";

/** The criterion whose row, within its block of cells, a cell stands in; null for none. */
export function criterionAt({ criteria, parts }: SheetAssessment, cell: CellRef): ReadCriterion | null {
  const isInside = parts.some(
    ({ sheet, area }) => sheet === cell.sheet && contains(area, cell.row, cell.column),
  );
  if (!isInside) return null;
  return criteria.find(({ pointsCell, row }) => pointsCell.sheet === cell.sheet && row === cell.row) ?? null;
}

/** What tells a criterion from the others of its assessment, while no row moves. */
export function criterionKey({ pointsCell: { sheet, row } }: ReadCriterion): string {
  return `${sheet}!${String(row)}`;
}
