import { describeFinding, placeOf } from "../i18n/describeFinding";
import type { Translator } from "../i18n/translator";
import type { Finding } from "../reading/reading";

/**
 * A finding in a row: its cell, how grave it is, and its text, which names no cell twice.
 *
 * aboveMax in Bedömning!D14 -> ["Bedömning!D14", "Error", "7 is more than the maximum 5. Correct the points …"]
 */
export function findingRow(translator: Translator, finding: Finding) {
  const cell = finding.cell ? placeOf(translator, finding.cell) : "";
  const text = describeFinding(translator, finding);
  const start = `${cell}: `;
  const rest = cell !== "" && text.startsWith(start) ? text.slice(start.length) : text;
  const severity = translator.text(`functions.${finding.severity}`);
  return [cell, severity, rest.charAt(0).toLocaleUpperCase(translator.tag) + rest.slice(1)] as const;
}
