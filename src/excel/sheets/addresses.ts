import type { Area } from "../../reading/grid";
import { plainAddress } from "../areas";

/** Excel takes no longer address for several areas. */
const longestAddress = 8000;

/** [A1:B2, D4] -> ["A1:B2,D4"]; more than one where Excel would find one too long */
export function addressesOf(areas: readonly Area[]): readonly string[] {
  const addresses: string[] = [];
  for (const part of areas.map(plainAddress)) {
    const last = addresses.at(-1);
    if (last === undefined || last.length + part.length >= longestAddress) addresses.push(part);
    else addresses[addresses.length - 1] = `${last},${part}`;
  }
  return addresses;
}
