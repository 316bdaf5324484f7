import type { Area } from "./grid";
import type { Position } from "./input/ownCells";

/** Number of cells. */
export function cellCount(area: Area): number {
  return area.rowCount * area.columnCount;
}

/** Whether every cell of the inner area is also one of the outer. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

export function sameArea(one: Area, other: Area): boolean {
  return contains(one, other) && contains(other, one);
}

/** The cells that both areas have; null when there are none. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest area that has all of these cells, of which there is at least one. */
export function areaAround(cells: readonly Position[]): Area {
  const edges = (positions: readonly number[]) =>
    positions.reduce(
      ({ first, last }, position) => ({ first: Math.min(first, position), last: Math.max(last, position) }),
      { first: Infinity, last: 0 },
    );
  const rows = edges(cells.map(({ row }) => row));
  const columns = edges(cells.map(({ column }) => column));
  return {
    row: rows.first,
    column: columns.first,
    rowCount: rows.last - rows.first + 1,
    columnCount: columns.last - columns.first + 1,
  };
}

/** Every cell of the areas. */
export function cellsIn(areas: readonly Area[]): readonly Position[] {
  return areas.flatMap(({ row, column, rowCount, columnCount }) =>
    Array.from({ length: rowCount * columnCount }, (_, index) => ({
      row: row + Math.floor(index / columnCount),
      column: column + (index % columnCount),
    })),
  );
}
