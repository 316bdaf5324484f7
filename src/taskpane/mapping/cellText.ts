import { textOf } from "../../reading/cells/cells";
import type { CellValue } from "../../reading/grid";

/** What a cell shows, about: numbers in the user's language. 7.5 -> "7,5" in Swedish */
export function cellText(value: CellValue, { points }: { points(value: number): string }): string {
  return typeof value === "number" ? points(value) : textOf(value);
}
