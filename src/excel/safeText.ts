/** What Excel could take for something else than a text: formulas, errors, logical values, numbers and dates. */
const MISTAKABLE = /^[-+=@#']|\d|^(?:true|false)$/i;

/**
 * A text as it must be written for Excel to keep it as that text: an apostrophe says that a text is meant.
 *
 * "=A1" -> "'=A1", "81 %" -> "'81 %", "Energi" -> "Energi"
 */
export function safeText(text: string): string {
  return MISTAKABLE.test(text) ? `'${text}` : text;
}
