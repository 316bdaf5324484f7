import { columnLetters } from "../../reading/address";
import type { Area } from "../../reading/grid";
import { XlsxError } from "./errors";
import { excelLimits } from "./limits";

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** {row: 0, column: 2} -> "C1" */
export function cellName({ row, column }: Position): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Area of C1:D2 -> "C1:D2", of one cell -> "C1" */
export function areaName(area: Area): string {
  const { row, column, rowCount, columnCount } = area;
  const first = cellName(area);
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${cellName({ row: row + rowCount - 1, column: column + columnCount - 1 })}`;
}

/**
 * "C1" -> {row: 0, column: 2}
 *
 * @throws XlsxError "cellOutside" for what is no cell of a sheet
 */
export function parseCell(name: string): Position {
  let at = 0;
  let column = 0;
  for (; at < name.length; at += 1) {
    const letter = name.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(name.slice(at));
  if (at === 0 || at > 3 || !Number.isInteger(row)) throw new XlsxError("cellOutside", { cell: name });
  return insideSheet({ row: row - 1, column: column - 1 }, name);
}

/** Hands the position back if a sheet has it. */
export function insideSheet(position: Position, name = cellName(position)): Position {
  const { row, column } = position;
  const isInside = row >= 0 && column >= 0 && row < excelLimits.rows && column < excelLimits.columns;
  if (!isInside) throw new XlsxError("cellOutside", { cell: name });
  return position;
}

/** "C1:D2" -> an area; also "$C$1", "C:D" and "1:2". */
export function parseArea(name: string): Area {
  const [from = "", to = from] = name.replaceAll("$", "").split(":");
  const first = parseCell(completed(from, "1", "A"));
  const last = parseCell(completed(to, String(excelLimits.rows), columnLetters(excelLimits.columns - 1)));
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  const rowCount = Math.abs(last.row - first.row) + 1;
  return { row, column, rowCount, columnCount: Math.abs(last.column - first.column) + 1 };
}

/** A whole column or row gets the corner that it leaves unsaid. */
function completed(name: string, row: string, column: string): string {
  if (/^[A-Za-z]+$/.test(name)) return name + row;
  return /^\d+$/.test(name) ? column + name : name;
}

/** "A1:B2 D4" -> areas */
export function parseAreas(sqref: string): Area[] {
  return sqref.split(/\s+/).filter(Boolean).map(parseArea);
}

/** True for an area of one cell. */
export function isSingle(area: Area): boolean {
  return area.rowCount === 1 && area.columnCount === 1;
}
