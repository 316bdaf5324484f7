import { areaAddress } from "../reading/address";
import { parseAddress } from "../reading/parseAddress";
import type { Area } from "../reading/grid";

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
