import { callsUs } from "../../reading/input/ownCells";
import type { CellValue } from "../../reading/grid";

/** A text, or a call of ours with the workbook before it that Excel looks for the function in. */
const callOrText =
  /("(?:[^"]|"")*")|(?:(?:'(?:[^']|'')*'|[^\s!'"()+\-*/&=<>,;^]+)!)?(?:_xldudf_KLIMAT_|KLIMAT\.)(?=[A-Z])/giu;

/**
 * The formula with each call of ours as a person types it.
 *
 * "='C:\[Mall.xlsx]'!_xldudf_KLIMAT_TOTAL()*2" -> "=KLIMAT.TOTAL()*2"
 */
export function mended(formula: string): string {
  return formula.replace(callOrText, (_, text?: string) => text ?? "KLIMAT.");
}

/** Whether a cell's formula calls us and cannot: Excel does not know the function, or looks for it elsewhere. */
export function isBroken(formula: CellValue, value: CellValue): formula is string {
  return callsUs(formula) && (value === "#NAME?" || mended(formula).toUpperCase() !== formula.toUpperCase());
}
