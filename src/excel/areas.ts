import { areaAddress } from "../reading/address";
import { parseAddress } from "../reading/parseAddress";
import type { Area } from "../reading/grid";

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

/** {row: 1, column: 0, rowCount: 3, columnCount: 2} -> "A2:B4" */
export function plainAddress(area: Area): string {
  return areaAddress("", area);
}

/**
 * Areas of an address with commas, as events and ranges of several areas have; null when a part is none.
 *
 * "Blad1!$A$2:$B$4,Blad1!D1" -> [{row: 1, column: 0, rowCount: 3, columnCount: 2}, {row: 0, column: 3, …}]
 */
export function parseAreas(address: string): readonly Area[] | null {
  const areas = address.split(commasOutsideQuotes).map((part) => parseAddress(part)?.area ?? null);
  return areas.every((area) => area !== null) ? areas : null;
}

/** A sheet's name may hold commas, but only between apostrophes. */
const commasOutsideQuotes = /,(?=(?:[^']*'[^']*')*[^']*$)/u;
