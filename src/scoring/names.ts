const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
/** Nothing in such a text has a second spelling in Unicode. */
const SIMPLE = /^[\x20-\x7E\xC0-\xFF]*$/;
const LEADING_NUMBER = /^\(?\d{1,2}(\.\d{1,2})*(?:[.):]\s*|\s+(?:-\s*)?)/;

const TRAILING_MARKS = /[\s:.]+$/;

/** Most texts are tidy, and looking is quicker than making a new text. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;

/**
 * A text without what a reader does not see: letter case, kind and number of spaces, kind of dash,
 * Unicode composition.
 *
 * "  Ej\u00A0Tillämpligt " -> "ej tillämpligt"
 */
export function plainText(text: string): string {
  const composed = SIMPLE.test(text)
    ? text
    : text.normalize("NFKC").replace(INVISIBLE, "").replace(DASHES, "-");
  return singleSpaced(composed.toLowerCase());
}

/** A text with one space between its words and none around it: " två\n rader " -> "två rader" */
export function singleSpaced(text: string): string {
  return UNTIDY.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

/**
 * What two spellings of one parameter's name have in common: the plain text without a leading number and a
 * trailing colon.
 *
 * "3. Transporter", " transporter:" -> "transporter"
 */
export function nameKey(name: string): string {
  const plain = plainText(name).replace(TRAILING_MARKS, "");
  return plain.replace(LEADING_NUMBER, "") || plain;
}

/**
 * A name without its number, as it is said aloud.
 *
 * "3. Transporter" -> "Transporter"; "3." -> "3."
 */
export function withoutNumber(name: string): string {
  return name.replace(LEADING_NUMBER, "") || name;
}
