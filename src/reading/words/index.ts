import { plainText } from "../../scoring/names";
import type { Role } from "../reading";
import { scaleInHeading } from "../cells/scaleInHeading";
import { everyLanguage, languages } from "./languages";
import { LONGEST_TEXT, vocabularyOf } from "./vocabulary";

export { everyLanguage, languages } from "./languages";

/** What a heading says about its column; rank 0 is the most telling word for its role. */
export interface Heading {
  readonly role: Role;
  readonly rank: number;
}

const PARENTHESES = /\([^)]*\)|\[[^\]]*\]/g;
const MARKS = /[^\p{L}\d#]+/gu;
const YEAR = /(^| )(19|20)\d\d$/;

/** A word of two languages has the better of its ranks, so that the order of the languages says nothing. */
const headings = new Map<string, Heading>([["#", { role: "number", rank: 0 }]]);
for (const { headers } of Object.values(languages)) {
  for (const [role, words] of Object.entries(headers) as [Role, readonly string[]][]) {
    for (const [place, word] of words.entries()) {
      const key = headingKey(word);
      headings.set(key, { role, rank: Math.min(place, headings.get(key)?.rank ?? place) });
    }
  }
}

const derived = vocabularyOf(everyLanguage((words) => words.derived).map(headingKey));
const thresholds = vocabularyOf(everyLanguage((words) => words.thresholdLabels).map(headingKey));
const headingWords = vocabularyOf([...headings.keys()]);

/** Whether a text may be a heading: a quick look, that leaves out nearly every other text. */
export function mayBeHeading(text: string): boolean {
  return headingWords.mayHold(text);
}

/** Whether a text may begin with the label of a threshold: a quick look, as `mayBeHeading` is. */
export function mayBeThreshold(text: string): boolean {
  return thresholds.mayHold(text);
}

/** Whether a label names the share that is enough, which is nobody's points: "Gräns för godkänt". */
export function isThresholdLabel(text: string): boolean {
  return thresholds.mayHold(text) && thresholds.keys.has(foldedHeading(text));
}

/** Whether a heading names figures that follow from points and maxima: "Andel", "Viktad poäng", "%". */
export function isDerived(text: string): boolean {
  return text === "%" || (derived.mayHold(text) && derived.keys.has(foldedHeading(text)));
}

const shares = new Set(everyLanguage((words) => words.percentWords).map(headingKey));

/** Whether a heading or a label names a share: "Andel", "Viktad andel", "% av max". */
export function isShareHeading(text: string): boolean {
  if (text.length > LONGEST_TEXT) return false;
  if (text.includes("%")) return true;
  const key = foldedHeading(text);
  return shares.has(key) || key.split(" ").some((word) => shares.has(word));
}

/** Room for a year and marks beside the longest word. */
const LONGEST_HEADING = Math.max(...[...headings.keys()].map((key) => key.length)) + 10;
const firstWords = new Set([...headings.keys()].map(firstWord));

/**
 * The role of a column with this heading; null for any other text.
 *
 * "Poäng (0–5)", "POÄNG 2021:", "Score out of 5" -> {role: "points", …}
 */
export function headingOf(text: string): Heading | null {
  if (!headingWords.mayHold(text)) return null;
  const bare = text.replace(PARENTHESES, " ");
  if (bare.length > LONGEST_HEADING) return null;
  const key = headingKey(bare);
  return headings.get(key) ?? headingWithScale(key, bare);
}

/** Only a text that begins as a heading does is looked at for a scale, as the search is dear. */
function headingWithScale(key: string, text: string): Heading | null {
  if (!/\d/.test(text) || !firstWords.has(firstWord(key))) return null;
  const scale = scaleInHeading(text);
  return scale ? (headings.get(headingKey(scale.text)) ?? null) : null;
}

function firstWord(key: string): string {
  return key.split(" ", 1)[0] ?? "";
}

/** A heading without what does not matter in it: "Uppfyllt (Ja/Nej):" -> "uppfyllt" */
export function foldedHeading(text: string): string {
  return headingKey(text.replace(PARENTHESES, " "));
}

function headingKey(text: string): string {
  return plainText(text).replace(MARKS, " ").trim().replace(YEAR, "");
}
