import type { CellValue } from "../grid";

/** Start and factor of the 32-bit FNV-1a hash. */
const START = 0x811c9dc5;
const FACTOR = 0x01000193;

/**
 * A short text that differs when values do, in number or content. A blank is the same whichever way Excel says it.
 *
 * [["Energi", 10]] -> "8d1f4c20", or the like
 */
export function fingerprint(values: readonly (readonly CellValue[])[]): string {
  const text = JSON.stringify(values.map((row) => row.map((value) => value ?? "")));
  let hash = START;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FACTOR);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
