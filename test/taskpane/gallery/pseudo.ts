/** On every letter of a text that went through the catalogues. */
const mark = "\u0301";
/** On every letter that only lengthens it. */
const added = "\u0300";

const LETTER = /\p{L}/gu;
const VOWEL = /[aeiouy]/i;
const MARKS = new RegExp(`.${added}|${mark}`, "gsu");
const MARKED_WORD = new RegExp(`(?:\\p{L}[${mark}${added}])+`, "gu");

/**
 * A text that can be told from one that nobody translates, and about a third longer, as translations are.
 *
 * "Energy" -> "E\u0301E\u0300n\u0301e\u0301e\u0300r\u0301g\u0301y\u0301y\u0300"
 */
export function pseudoText(text: string): string {
  return text.replace(LETTER, (letter) => {
    return VOWEL.test(letter) ? `${letter}${mark}${letter}${added}` : `${letter}${mark}`;
  });
}

/** The text as it was: the way back from `pseudoText`. */
export function plainText(pseudo: string): string {
  return pseudo.replace(MARKS, "");
}

/** What is left of a text without the words that went through the catalogues. */
export function withoutMarked(text: string): string {
  return text.replace(MARKED_WORD, " ");
}
