import { zipSync } from "fflate";

/** Every file has this date, so that the same workbook always gives the same bytes. */
const timestamp = new Date(1980, 0, 1);

/** Packs parts: names and bytes in, the same file for the same parts out. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: timestamp });
}
