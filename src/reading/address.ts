import type { Area, CellRef } from "./grid";

/** Size of every Excel sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** What a sheet's name may hold without quotes: letters, digits, points, underscores, and no digit or point first. */
const PLAIN_NAME = /^[A-Za-z_¡¤§¨ª\u00ad¯-\uffff][0-9A-Za-z._¡¤§¨ª\u00ad¯-\uffff]*$/;

/** What would be taken for a reference or a value if it stood without quotes: C3, R1C1, RC, TRUE. */
const OTHER_MEANING = /^(R\d{0,7}|C\d{0,5}|R\d{0,7}C\d{0,5}|[A-Z]{1,3}\d{1,7}|TRUE|FALSE)$/i;

/** Letters of a column that counts from 0: 3 -> "D", 16383 -> "XFD". */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before < 0 ? "" : columnLetters(before)) + String.fromCharCode(65 + (column % 26));
}

/**
 * Address of a cell, with the sheet's name in quotes where Excel needs them; no sheet -> the cell alone.
 *
 * {sheet: "Kalmar 2021", row: 13, column: 3} -> "'Kalmar 2021'!D14"
 */
export function toAddress(cell: CellRef): string {
  return areaAddress(cell.sheet, { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 });
}

/**
 * Address of an area: ("Bedömning", rows 0–29 of columns 0–5) -> "Bedömning!A1:F30". Whole columns and rows are
 * written without their ends: "A:F", "3:5".
 */
export function areaAddress(sheet: string, area: Area): string {
  return sheet === "" ? cornersOf(area) : `${quotedSheet(sheet)}!${cornersOf(area)}`;
}

function cornersOf({ row, column, rowCount, columnCount }: Area): string {
  const [first, last] = [columnLetters(column), columnLetters(column + columnCount - 1)];
  const [top, bottom] = [row + 1, row + rowCount];
  if (rowCount === SHEET_ROWS) return `${first}:${last}`;
  if (columnCount === SHEET_COLUMNS) return `${top}:${bottom}`;
  return rowCount === 1 && columnCount === 1 ? `${first}${top}` : `${first}${top}:${last}${bottom}`;
}

/** A sheet's name as it stands before "!" in a formula: "Kalmar 2021" -> "'Kalmar 2021'", "Baskrav" -> "Baskrav" */
export function quotedSheet(sheet: string): string {
  return PLAIN_NAME.test(sheet) && !OTHER_MEANING.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

export function sameCell(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
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
