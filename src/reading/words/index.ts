import { plainText } from "../../scoring/names";
import type { Role } from "../reading";
import { en } from "./en";
import { sv } from "./sv";
import type { Words } from "./words";

export type { Words } from "./words";

/** Every language that headings are read in. A new one is a data file and a place here. */
export const languages: Readonly<Record<string, Words>> = { en, sv };

/** What a heading says about its column; rank 0 is the most telling word for its role. */
export interface Heading {
  readonly role: Role;
  readonly rank: number;
}

/** A list of words from every language. */
export function everyLanguage(list: (words: Words) => readonly string[]): readonly string[] {
  return Object.values(languages).flatMap(list);
}

const PARENTHESES = /\([^)]*\)|\[[^\]]*\]/g;
const MARKS = /[^\p{L}\d#]+/gu;
const YEAR = /(^| )(19|20)\d\d$/;
const LONGEST_TEXT = 60;

const headings = new Map<string, Heading>([["#", { role: "number", rank: 0 }]]);
for (const { headers } of Object.values(languages)) {
  for (const [role, words] of Object.entries(headers) as [Role, readonly string[]][]) {
    for (const [rank, word] of words.entries()) headings.set(headingKey(word), { role, rank });
  }
}

const derived = new Set(everyLanguage((words) => words.derived).map(headingKey));

/** Whether a heading names figures that follow from points and maxima: "Andel", "Viktad poäng", "%". */
export function isDerived(text: string): boolean {
  if (text === "%") return true;
  return text.length <= LONGEST_TEXT && derived.has(headingKey(text.replace(PARENTHESES, " ")));
}

/** Room for a year and marks beside the longest word. */
const LONGEST_HEADING = Math.max(...[...headings.keys()].map((key) => key.length)) + 10;

/**
 * The role of a column with this heading; null for any other text.
 *
 * "Poäng (0–5)", "POÄNG 2021:" -> {role: "points", …}
 */
export function headingOf(text: string): Heading | null {
  if (text.length > LONGEST_TEXT) return null;
  const bare = text.replace(PARENTHESES, " ");
  return bare.length > LONGEST_HEADING ? null : (headings.get(headingKey(bare)) ?? null);
}

function headingKey(text: string): string {
  return plainText(text).replace(MARKS, " ").trim().replace(YEAR, "");
}
