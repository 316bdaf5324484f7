import type { Area } from "../parts";

/** (row 4, column 1) -> "B5" */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** 0 -> "A", 26 -> "AA" */
export function columnName(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnName(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** An area without its sheet: {row: 0, column: 0, rowCount: 30, columnCount: 6} -> "A1:F30", one cell -> "A1" */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The same with all of it fixed: "$A$1:$F$30" */
export function absoluteName(area: Area): string {
  return areaName(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** A sheet's name as it stands in an address: "Blad1" -> "Blad1", "Kalle's sheet" -> "'Kalle''s sheet'" */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$|^R\d*C\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** ("Blad1", {row: 0, column: 0, rowCount: 30, columnCount: 6}) -> "Blad1!A1:F30" */
export function address(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${areaName(area)}`;
}
