import { plainText } from "../../scoring/names";
import { everyLanguage } from "./languages";
import type { Words } from "./words";

const lists = ["yes", "no", "gates", "notApplicable", "notAssessed"] as const satisfies (keyof Words)[];

/** What a word in a cell of points says, in any language. */
export type CellWord = (typeof lists)[number];

const meanings = new Map<string, CellWord>(
  lists.flatMap((list) => everyLanguage((words) => words[list]).map((word) => [wordKey(word), list])),
);

/** "Ja", "K.O.", "not  applicable" -> "yes", "gates", "notApplicable"; any other text -> null */
export function cellWord(text: string): CellWord | null {
  return meanings.get(wordKey(text)) ?? null;
}

/** "E.T.", "e t" -> "et": abbreviations are written with and without marks. */
export function wordKey(text: string): string {
  return plainText(text).replace(/[\s./\\]/g, "");
}
