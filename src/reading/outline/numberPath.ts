const WHOLE = /^\(?(\p{Lu}{0,3})[.-]?(\d{1,3}(?:[.-]\d{1,3})*)[.):]?$/u;
const PREFIX = /^\(?(\p{Lu}{0,3})[.-]?(\d{1,2}(?:\.\d{1,2})*)(?:[.):]+ ?| )(?=\P{N})/u;
const LETTER = /^\(?(\p{Lu}{1,3})[.):](?: |$)/u;

/**
 * The places of an outline's number, from the top down; none for a text without one. A text may begin with its
 * number.
 *
 * "1.2.1", "1.2.1 Resor" -> ["1", "2", "1"]; "T3" -> ["T", "3"]; "B. Energi" -> ["B"]; "Resor", "1990–2021" -> []
 */
export function numberPath(number: string, text: string): readonly string[] {
  return pathIn(number, WHOLE) ?? pathIn(number, PREFIX) ?? letterIn(number) ?? prefixOf(number, text);
}

function prefixOf(number: string, text: string): readonly string[] {
  return (number === "" ? (pathIn(text, PREFIX) ?? letterIn(text)) : null) ?? [];
}

function pathIn(text: string, pattern: RegExp): readonly string[] | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, letters = "", digits = ""] = match;
  return [...(letters === "" ? [] : [letters]), ...digits.split(/[.-]/)];
}

function letterIn(text: string): readonly string[] | null {
  const letters = LETTER.exec(text)?.[1];
  return letters === undefined ? null : [letters];
}

/** Whether a number is that of a part: "1.2" of "1". */
export function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > whole.length && whole.every((place, at) => part[at] === place);
}
