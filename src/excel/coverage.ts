import type { Area, CellValue } from "../reading/grid";
import { cellCount, contains } from "../reading/areas";

type Line = readonly CellValue[];

/** Values and formulas of cells, where they begin on the sheet, and which lines are hidden there. */
export interface Cells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly Line[];
  readonly formulas: readonly Line[];
  /** By position on the sheet, in order. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Cells that one request brought. */
export interface Piece extends Omit<Cells, "row" | "column"> {
  readonly area: Area;
}

/**
 * The rows of an area that no piece covers yet, in full width.
 *
 * area A1:H70, pieces A1:H50 -> [A51:H70]; a piece that is narrower than the area counts for nothing
 */
export function uncovered(area: Area, pieces: readonly Piece[]): readonly Area[] {
  const gaps: Area[] = [];
  let row = area.row;
  const end = area.row + area.rowCount;
  for (const { area: piece } of wideEnough(area, pieces)) {
    if (piece.row > row) gaps.push({ ...area, row, rowCount: Math.min(piece.row, end) - row });
    row = Math.max(row, piece.row + piece.rowCount);
    if (row >= end) return gaps;
  }
  return [...gaps, { ...area, row, rowCount: end - row }];
}

/**
 * The first rows of the blocks that together have at most so many cells; at least one row.
 *
 * [A1:B10, D1:D10] with 24 cells -> [A1:B10, D1:D4]
 */
export function takeCells<B extends { readonly area: Area }>(
  blocks: readonly B[],
  limit: number,
): readonly B[] {
  const taken: B[] = [];
  let left = limit;
  for (const block of blocks) {
    const rows = Math.min(block.area.rowCount, Math.floor(left / block.area.columnCount));
    const rowCount = taken.length === 0 ? Math.max(1, rows) : rows;
    if (rowCount > 0) taken.push({ ...block, area: { ...block.area, rowCount } });
    if (rowCount < block.area.rowCount) break;
    left -= cellCount(block.area);
  }
  return taken;
}

/** Values and formulas of an area, from pieces that cover it. Throws RangeError where they do not. */
export function cellsOf(area: Area, pieces: readonly Piece[]): Cells {
  const { row, column } = area;
  const sorted = wideEnough(area, pieces);
  const lines = Array.from({ length: area.rowCount }, (_, index) => lineOf(area, row + index, sorted));
  return {
    row,
    column,
    values: lines.map(({ values }) => values),
    formulas: lines.map(({ formulas }) => formulas),
    hiddenRows: among(
      sorted.flatMap(({ hiddenRows }) => hiddenRows),
      row,
      area.rowCount,
    ),
    hiddenColumns: among(
      sorted.flatMap(({ hiddenColumns }) => hiddenColumns),
      column,
      area.columnCount,
    ),
  };
}

function lineOf(area: Area, row: number, pieces: readonly Piece[]): { values: Line; formulas: Line } {
  const line: Area = { ...area, row, rowCount: 1 };
  const piece = pieces.find((each) => contains(each.area, line));
  if (!piece) throw new RangeError(`Row ${String(row + 1)} was not read.`);
  const from = area.column - piece.area.column;
  const crop = (cells: readonly Line[]): Line =>
    (cells[row - piece.area.row] ?? []).slice(from, from + area.columnCount);
  return { values: crop(piece.values), formulas: crop(piece.formulas) };
}

/** Pieces may overlap, and reach further than the area. */
function among(lines: readonly number[], start: number, count: number): readonly number[] {
  const inside = lines.filter((line) => line >= start && line < start + count);
  return [...new Set(inside)].sort((one, other) => one - other);
}

/** The pieces that reach over all columns of the area, from the top. */
function wideEnough(area: Area, pieces: readonly Piece[]): readonly Piece[] {
  const width: Area = { ...area, row: 0, rowCount: 1 };
  return pieces
    .filter((piece) => contains({ ...piece.area, row: 0, rowCount: 1 }, width))
    .sort((one, other) => one.area.row - other.area.row);
}
