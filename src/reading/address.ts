import { parseA1Ref, stringifyA1Ref, toCol } from "@borgar/fx";
import type { Area, CellRef } from "./grid";

/** Size of every Excel sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Where an address points; the sheet is null when the address names none. */
export interface SheetArea {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Letters of a column that counts from 0: 3 -> "D", 16383 -> "XFD". */
export function columnLetters(column: number): string {
  return toCol(column);
}

/**
 * Address of a cell, with the sheet's name in quotes where Excel needs them; no sheet -> the cell alone.
 *
 * {sheet: "Kalmar 2021", row: 13, column: 3} -> "'Kalmar 2021'!D14"
 */
export function toAddress(cell: CellRef): string {
  return areaAddress(cell.sheet, { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 });
}

/** Address of an area: ("Bedömning", rows 0–29 of columns 0–5) -> "Bedömning!A1:F30". */
export function areaAddress(sheet: string, area: Area): string {
  return stringifyA1Ref({
    context: sheet === "" ? [] : [sheet],
    range: {
      top: area.row,
      left: area.column,
      bottom: area.row + area.rowCount - 1,
      right: area.column + area.columnCount - 1,
    },
  });
}

/**
 * Sheet and area of an address as Excel hands it out. Whole rows and columns reach the sheet's end;
 * the name of a workbook before the sheet is passed over.
 *
 * "'Kalmar 2021'!$A$1:F30" -> {sheet: "Kalmar 2021", area: rows 0–29 of columns 0–5}; "Total", "A1,B2" -> null
 */
export function parseAddress(text: string): SheetArea | null {
  const reference = parseA1Ref(text.trim());
  if (!reference || !("range" in reference)) return null;
  const { top, left, bottom, right } = reference.range;
  const firstRow = top ?? 0;
  const firstColumn = left ?? 0;
  return {
    sheet: reference.context?.at(-1) ?? null,
    area: {
      row: firstRow,
      column: firstColumn,
      rowCount: (bottom ?? SHEET_ROWS - 1) - firstRow + 1,
      columnCount: (right ?? SHEET_COLUMNS - 1) - firstColumn + 1,
    },
  };
}

/** Whether a cell of the area's sheet lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** Whether two areas of one sheet share a cell. */
export function overlapsArea(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}
