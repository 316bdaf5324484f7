import { da } from "./da";
import { de } from "./de";
import { en } from "./en";
import { fi } from "./fi";
import { nb } from "./nb";
import { sv } from "./sv";
import type { Words } from "./words";

/** Every language that sheets are read in. A new one is a data file and a place here. */
export const languages: Readonly<Record<string, Words>> = { en, sv, nb, da, fi, de };

/** A list of words from every language. */
export function everyLanguage(list: (words: Words) => readonly string[]): readonly string[] {
  return Object.values(languages).flatMap(list);
}
