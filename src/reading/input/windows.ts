import type { Area } from "../grid";
import { SHEET_COLUMNS, SHEET_ROWS } from "../address";
import { cellCount } from "../areas";

/** Cells of a sheet that are read at most: a test of 30,000 criteria has a fifth of it. */
export const cellLimit = 1_000_000;

/**
 * Parts of a sheet to look into when its used area is too large, because something stands far to the right or
 * far down: a long one, a middling one and a wide one, each within the limit.
 */
export const windows: readonly Area[] = [
  { row: 0, column: 0, rowCount: 50_000, columnCount: 20 },
  { row: 0, column: 0, rowCount: 5_000, columnCount: 200 },
  { row: 0, column: 0, rowCount: 1_000, columnCount: 1_000 },
];

/** Whether a sheet is read only in part: too many cells, or a stray one in the sheet's last row or column. */
export function isTooLarge(used: Area | null): boolean {
  if (!used) return false;
  const reachesEnd =
    used.row + used.rowCount === SHEET_ROWS || used.column + used.columnCount === SHEET_COLUMNS;
  return reachesEnd || cellCount(used) > cellLimit;
}

/**
 * The area to read: the used one or, when that is too large, the largest used part of a window.
 *
 * used A1:XFD1048576, parts A1:F60 and A1:F60 and A1:F60 -> A1:F60
 */
export function areaToRead(used: Area | null, parts: readonly (Area | null)[]): Area | null {
  if (!isTooLarge(used)) return used;
  return parts.reduce((best, part) => (size(part) > size(best) ? part : best), null);
}

function size(area: Area | null): number {
  return area ? cellCount(area) : 0;
}
