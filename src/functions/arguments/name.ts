import { asCell, isLeftOut } from "../cells";

/**
 * The name that an argument gives; null when it was left out.
 *
 * " Energi" -> " Energi", 2021 -> "2021": a name may look like a number
 */
export function readName(value: unknown): string | null {
  const cell = asCell(value);
  return isLeftOut(cell) ? null : String(cell);
}
