import type { ChartCells, ChartSeries } from "../../book/chart";
import { plainSeries } from "../../book/chartDefaults";
import type { Area, CellContent } from "../../book/parts";
import type { HostState } from "../state";
import type { CellsTarget } from "../targets";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * The series that Excel makes of cells: one a column, or one a row where there are more columns than rows. The first
 * row and the first column are names where they hold texts, or nothing in the corner.
 *
 * [["", "Poäng"], ["Mål", 5], ["Energi", 3]] -> one series "Poäng" with the categories Mål and Energi
 */
export function seriesFrom(host: HostState, { sheet, area }: CellsTarget, by: SeriesBy): ChartSeries[] {
  const isByColumns = by === "Columns" || (by === "Auto" && area.rowCount >= area.columnCount);
  const across = isByColumns ? area : turned(area);
  const values = host.book.values(sheet, area);
  const grid = isByColumns ? values : transposed(values);
  const heads = headsOf(grid);
  const cells = (part: Area): ChartCells => ({ sheet, area: isByColumns ? part : turned(part) });
  const body = { ...across, row: across.row + heads.rows, rowCount: across.rowCount - heads.rows };
  const column = (at: number): Area => ({ ...body, column: across.column + at, columnCount: 1 });
  return Array.from({ length: across.columnCount - heads.columns }, (_, at) => at + heads.columns).map(
    (at) => ({
      ...plainSeries,
      name: heads.rows > 0 ? cells({ ...column(at), row: across.row, rowCount: 1 }) : null,
      values: cells(column(at)),
      categories: heads.columns > 0 ? cells(column(0)) : null,
    }),
  );
}

/** How many rows and columns at the start hold names: at most one of each, and never all there is. */
function headsOf(grid: readonly (readonly CellContent[])[]): {
  readonly rows: number;
  readonly columns: number;
} {
  const firstRow = (grid[0] ?? []).slice(1);
  const firstColumn = grid.slice(1).map((row) => row[0] ?? null);
  const isCornerBlank = grid.length > 1 && firstRow.length > 0 && (grid[0]?.[0] ?? null) === null;
  const single = firstRow.length === 0;
  const rowNames = single ? [grid[0]?.[0] ?? null] : firstRow;
  return {
    rows: grid.length > 1 && (isCornerBlank || areNames(rowNames)) ? 1 : 0,
    columns:
      !single && (isCornerBlank || areNames(firstColumn.length > 0 ? firstColumn : [grid[0]?.[0] ?? null]))
        ? 1
        : 0,
  };
}

function areNames(cells: readonly CellContent[]): boolean {
  return cells.length > 0 && cells.every((cell) => typeof cell === "string");
}

function turned({ row, column, rowCount, columnCount }: Area): Area {
  return { row: column, column: row, rowCount: columnCount, columnCount: rowCount };
}

function transposed(grid: readonly (readonly CellContent[])[]): CellContent[][] {
  return (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? null));
}
