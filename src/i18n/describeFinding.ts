import { toAddress } from "../reading/address";
import type { Finding } from "../reading/reading";
import type { KeyOf, Translator } from "./createTranslator";
import type { findings } from "./en/findings";

/** What has the texts of findings, whatever else it has. */
type FindingTexts = Pick<Translator<KeyOf<{ findings: typeof findings }>>, "text">;

/**
 * A finding in words, with its cell and the remedy. Short enough for the error text of a cell.
 *
 * aboveMax in Bedömning!D14 -> "Bedömning!D14: 7 is more than the maximum 5. Correct the points or the maximum."
 */
export function describeFinding(translator: FindingTexts, { code, cell, values }: Finding): string {
  return translator.text(`findings.${code}`, { ...values, cell: cell ? placeOf(translator, cell) : "" });
}

/**
 * The address of a cell; in a range that is not known by an address, the row and column in the range.
 *
 * {sheet: "Bedömning", row: 13, column: 3} -> "Bedömning!D14"
 */
export function placeOf(translator: FindingTexts, cell: NonNullable<Finding["cell"]>): string {
  if (cell.sheet !== "") return toAddress(cell);
  return translator.text("findings.placeInRange", { row: cell.row + 1, column: cell.column + 1 });
}
