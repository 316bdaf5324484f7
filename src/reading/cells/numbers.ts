const SPACES = /\s+/g;
const MINUS = /^[\u2212\u2012\u2013] ?|^- /;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?: \d{3})+)?(?:[.,]\d+)?$/;

/**
 * A number as Excel itself counts it, with 15 digits: 0.1 + 0.2 in a formula is 0.3 in the cell.
 * Anything that is no finite number -> null.
 */
export function cellNumber(value: unknown): number | null {
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  return Number.isSafeInteger(value) ? value + 0 : Number(value.toPrecision(15));
}

/**
 * The number that a text shows, with decimal comma or point, spaces of any kind and any minus; else null.
 *
 * "7,5", " 7.5 " -> 7.5; "1 000" -> 1000; "−2" -> -2; "5 p", "3 4", "1.000,5", "" -> null
 */
export function textNumber(text: string): number | null {
  const spaced = text.normalize("NFKC").replace(SPACES, " ").trim().replace(MINUS, "-");
  if (!NUMBER.test(spaced)) return null;
  const digits = spaced.replaceAll(" ", "").replace(",", ".");
  return /\d/.test(digits) ? cellNumber(Number(digits)) : null;
}
