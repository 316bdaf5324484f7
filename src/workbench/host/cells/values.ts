import type { Area, CellContent } from "../../book/parts";
import { cellCount, isEntireColumn, isEntireRow } from "../areas";
import { HostError } from "../errors";
import type { HostState } from "../state";
import type { CellsTarget } from "../targets";
import { fromWire } from "./contents";
import { requireUnlocked } from "./sheets";

/** Excel reads no more cells than this in one go. */
const mostCells = 5_000_000;

/**
 * Reads something of every cell, in rows; null for whole rows or columns, whose cells Excel does not list.
 *
 * @throws HostError RangeExceedsLimit
 */
export function listed<T>({ area }: CellsTarget, read: (area: Area) => T[][]): T[][] | null {
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  if (cellCount(area) <= mostCells) return read(area);
  throw new HostError("RangeExceedsLimit", `The range has more than ${mostCells} cells.`);
}

/**
 * Writes values or formulas: one for every cell, or rows of them in the shape of the range.
 *
 * @throws HostError InvalidArgument when the shape is another; AccessDenied on a protected sheet
 */
export function writeCells(host: HostState, { sheet, area }: CellsTarget, value: unknown): void {
  requireUnlocked(host, sheet, [area]);
  const { book } = host;
  const contents = rows(value, area).map((row, down) =>
    row.map((each, across): CellContent | undefined =>
      fromWire(each, formatAt(host, sheet, area.row + down, area.column + across)),
    ),
  );
  book.write(sheet, area, contents);
}

/** One value for every cell, or rows of them: in rows either way. */
export function rows(value: unknown, area: Area): unknown[][] {
  if (isEntireColumn(area) || isEntireRow(area)) {
    throw new HostError("InvalidArgument", "Values cannot be written to whole rows or columns.");
  }
  if (!Array.isArray(value)) {
    return Array.from({ length: area.rowCount }, () => Array.from({ length: area.columnCount }, () => value));
  }
  const hasShape =
    value.length === area.rowCount &&
    value.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (hasShape) return value as unknown[][];
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function formatAt({ book }: HostState, sheet: string, row: number, column: number): string {
  return book.style(sheet, row, column).numberFormat ?? "General";
}
