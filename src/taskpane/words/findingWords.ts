import { describeFinding } from "../../i18n/describeFinding";
import type { Translator } from "../../i18n/translator";
import { toAddress } from "../../reading/address";
import type { Finding } from "../../reading/reading";

/** The text of a finding, parted where it names its cell. */
export interface FindingWords {
  readonly before: string;
  readonly after: string;
}

/**
 * The words before and after the address, which the pane shows as a link.
 *
 * "Bedömning!D14: ej bedömd än." -> {before: "", after: ": ej bedömd än."}
 */
export function findingWords(translator: Translator, finding: Finding): FindingWords {
  const text = describeFinding(translator, finding);
  if (!finding.cell) return { before: text, after: "" };
  const address = toAddress(finding.cell);
  const start = text.indexOf(address);
  if (start < 0) return { before: `${text} `, after: "" };
  return { before: text.slice(0, start), after: text.slice(start + address.length) };
}
