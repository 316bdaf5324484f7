import type { CellValue } from "../reading/grid";
import { cellNumber, textNumber } from "../reading/cells/numbers";

const PERCENT = /\s*[%\uFF05\uFE6A]\s*$/;

/**
 * The number that a cell holds or its text shows, a percentage divided as Excel does; null where there is none.
 * A truth value is no number.
 *
 * 3, "3", " 7,5 " -> 3, 3, 7.5; "80 %" -> 0.8; "many", true -> null
 */
export function typedNumber(cell: CellValue): number | null {
  if (typeof cell !== "string") return cellNumber(cell);
  const number = textNumber(cell.replace(PERCENT, ""));
  return number !== null && PERCENT.test(cell) ? cellNumber(number / 100) : number;
}
