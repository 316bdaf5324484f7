import type { ChartBounds, ChartCorner, ChartPlace } from "../chart";
import { toPoints } from "../sizes";
import { BooleanNumber } from "#univer";
import type { Worksheet } from "#univer";

/**
 * Where a place lies on the sheet, in points. Rows and columns that nobody gave a size count as Excel's own: what the
 * grid on the screen makes of them is no measure for a file.
 */
export function boundsOf(sheet: Worksheet, place: ChartPlace): ChartBounds {
  const [left, top] = [before(columnSize(sheet), place.from.column), before(rowSize(sheet), place.from.row)];
  const start = { left: left + place.from.x, top: top + place.from.y };
  if ("size" in place) return { ...start, ...place.size };
  const right = before(columnSize(sheet), place.to.column) + place.to.x;
  const bottom = before(rowSize(sheet), place.to.row) + place.to.y;
  return { ...start, width: Math.max(0, right - start.left), height: Math.max(0, bottom - start.top) };
}

/** The place from one cell to another that lies there. */
export function placeAt(sheet: Worksheet, { left, top, width, height }: ChartBounds): ChartPlace {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}

function cornerAt(sheet: Worksheet, x: number, y: number): ChartCorner {
  const [column, right] = cellAt(columnSize(sheet), x);
  const [row, down] = cellAt(rowSize(sheet), y);
  return { row, column, x: right, y: down };
}

type Size = (index: number) => number;

function before(size: Size, index: number): number {
  let sum = 0;
  for (let at = 0; at < index; at += 1) sum += size(at);
  return sum;
}

/** The row or column at a distance from the first, and how far into it. */
function cellAt(size: Size, distance: number): [index: number, rest: number] {
  let rest = Math.max(0, distance);
  let index = 0;
  while (rest >= size(index) && index < lastCell) rest -= size(index++);
  return [index, rest];
}

/** Where looking for a place ends, on a sheet whose rows or columns are all hidden. */
const lastCell = 1_048_575;

/** Excel's own sizes, in pixels. */
const standard = { row: 20, column: 64 };

function rowSize(sheet: Worksheet): Size {
  const { rowData } = sheet.getConfig();
  return (row) => {
    const data = rowData[row];
    if (data?.hd === BooleanNumber.TRUE) return 0;
    return toPoints(data?.h !== undefined && data.ia !== BooleanNumber.TRUE ? data.h : standard.row);
  };
}

function columnSize(sheet: Worksheet): Size {
  const { columnData } = sheet.getConfig();
  return (column) => {
    const data = columnData[column];
    return data?.hd === BooleanNumber.TRUE ? 0 : toPoints(data?.w ?? standard.column);
  };
}
