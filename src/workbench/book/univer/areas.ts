import type { Area } from "../parts";
import type { IRange } from "#univer";

/** {row: 1, column: 0, rowCount: 2, columnCount: 1} -> {startRow: 1, endRow: 2, startColumn: 0, endColumn: 0} */
export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rowCount - 1,
    endColumn: area.column + area.columnCount - 1,
  };
}

/** The other way round. */
export function toArea(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}
