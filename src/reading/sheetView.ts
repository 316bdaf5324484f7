import type { Area, CellRef, CellValue, Grid, GridTable } from "./grid";

/** A grid by positions on the sheet, with our own output taken out. */
export interface SheetView {
  readonly name: string;
  readonly tables: readonly GridTable[];
  /** The area that the grid covers. */
  readonly area: Area;
  /** Value of a cell; null outside the grid and where our own output stands. */
  value(row: number, column: number): CellValue;
  /** The cell's formula with "=", or null. */
  formula(row: number, column: number): string | null;
  isOwn(row: number, column: number): boolean;
  /** Whether a person does not see the cell: its row, its column or the sheet is hidden or filtered away. */
  isHidden(row: number, column: number): boolean;
  cell(row: number, column: number): CellRef;
}

/** Excel stores KLIMAT.TOTAL() as _xldudf_KLIMAT_TOTAL(). */
const OWN_FUNCTION = /\bKLIMAT\.|_xldudf_KLIMAT_/i;

export function viewOf(grid: Grid): SheetView {
  const area = coveredArea(grid);
  const own = ownCells(grid, area);
  const isOwn = (row: number, column: number): boolean => own.has(cellKey(row, column));
  return {
    name: grid.sheet,
    tables: grid.tables,
    area,
    value: (row, column) =>
      isOwn(row, column) ? null : (grid.values[row - grid.row]?.[column - grid.column] ?? null),
    formula: (row, column) => formulaIn(grid.formulas[row - grid.row]?.[column - grid.column]),
    isOwn,
    isHidden: hiddenIn(grid),
    cell: (row, column) => ({ sheet: grid.sheet, row, column }),
  };
}

function coveredArea(grid: Grid): Area {
  const columnCount = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  return { row: grid.row, column: grid.column, rowCount: grid.values.length, columnCount };
}

/** Cells with a formula of ours, and those that the host says our results stand in. */
function ownCells(grid: Grid, covered: Area): ReadonlySet<number> {
  const cells = new Set<number>();
  for (const [down, formulas] of grid.formulas.entries()) {
    for (const [right, content] of formulas.entries()) {
      if (OWN_FUNCTION.test(formulaIn(content) ?? ""))
        cells.add(cellKey(grid.row + down, grid.column + right));
    }
  }
  for (const area of grid.own.map((own) => overlap(own, covered))) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        cells.add(cellKey(row, column));
      }
    }
  }
  return cells;
}

/** What two areas share; its counts are 0 or less when that is nothing. */
function overlap(a: Area, b: Area): Area {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  return {
    row,
    column,
    rowCount: Math.min(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.min(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

function hiddenIn({ hidden }: Grid): SheetView["isHidden"] {
  const rows = new Set(hidden?.rows);
  const columns = new Set(hidden?.columns);
  return (row, column) => hidden?.sheet === true || rows.has(row) || columns.has(column);
}

function formulaIn(content: CellValue | undefined): string | null {
  return typeof content === "string" && content.startsWith("=") ? content : null;
}

/** One number for each cell of a sheet, which has 2^14 columns. */
function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}
