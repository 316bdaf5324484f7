import { textNumber } from "./numbers";
import { alternatives } from "../words/alternatives";
import { everyLanguage } from "../words/languages";

/** A text that says the highest points of what it names. */
export interface TextWithMax {
  readonly max: number;
  /** Least points; 0 where the text names none. */
  readonly min: number;
  /** The text without the words about points. */
  readonly text: string;
}

const columnWords = alternatives(everyLanguage((words) => words.headers.max));
const maxWords = alternatives(everyLanguage((words) => [...words.maxWords, ...words.headers.max]));
const pointWords = alternatives(everyLanguage((words) => words.pointWords));

/** "max 12 p", "0–2 p", "12 poäng", "5 points possible"; a dash with spaces around it is a range after 0 only. */
const BODY =
  `(?<before>(?:${maxWords})(?!\\p{L})\\.?\\s*:?\\s*)?` +
  `(?<range>0\\s*[-–—]\\s*|\\d[-–])?(?<max>\\d{1,4}(?:[.,]\\d{1,2})?)` +
  `(?<points>\\s*(?:${pointWords})(?!\\p{L})\\.?)?(?<after>\\s*(?:${maxWords})(?!\\p{L}))?`;
const WHOLE = new RegExp(`^\\s*${BODY}\\s*$`, "iu");
const TAIL = new RegExp(`(?<mark>^|[-–—:,;|/.]\\s*|\\s)${BODY}\\.?\\s*$`, "iu");
const BRACKETS = /[([]([^()[\]]{1,40})[)\]]/g;
const BEGINS_AS_COLUMN = new RegExp(`^(?:${columnWords})(?!\\p{L})`, "iu");
const SEPARATORS_AT_END = /[\s–—\-:,;|/]+$/;
/** The words about points stand near the end or in brackets. */
const LONGEST_TAIL = 40;

/** What a part of a text says; the surer it is, the more of the words that belong to it are there. */
interface Hit {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
  readonly sureness: "max" | "points" | "bare";
}

/**
 * The highest points that a text names, in brackets or at its end; null when it names none, or several that are
 * equally likely. A heading may name them by the number alone.
 *
 * "Transporter (max 12 p)" -> {max: 12, min: 0, text: "Transporter"}; "Energi – 11 poäng" -> 11;
 * "Plan antagen, 0–2 p" -> 2; heading "3. Upphandling [8]" -> 8; "Minskning med 5 %", "Mål 2030" -> null
 */
export function maxInText(text: string, place: "heading" | "criterion"): TextWithMax | null {
  if (!/\d/.test(text)) return null;
  const hits = [...inBrackets(text), ...atEnd(text, place)].filter(
    (hit) => hit.sureness !== "bare" || (place === "heading" && isLast(text, hit)),
  );
  for (const sureness of ["max", "points", "bare"] as const) {
    const [hit, other] = hits.filter((one) => one.sureness === sureness);
    if (other) return null;
    if (hit) return { max: hit.max, min: hit.min, text: without(text, hit) };
  }
  return null;
}

function inBrackets(text: string): readonly Hit[] {
  return [...text.matchAll(BRACKETS)].flatMap((match) => {
    const body = WHOLE.exec(match[1] ?? "");
    const { index } = match;
    return body ? (hitOf(body, index, index + match[0].length) ?? []) : [];
  });
}

function atEnd(text: string, place: "heading" | "criterion"): readonly Hit[] {
  const start = Math.max(0, text.length - LONGEST_TAIL);
  const body = TAIL.exec(text.slice(start));
  if (!body) return [];
  const { mark = "", before = "", range, points, after } = body.groups ?? {};
  const namesMax = BEGINS_AS_COLUMN.test(before) || ((before !== "" || after) && points);
  const namesPoints = points && (range || place === "heading" || mark.trim() !== "");
  const hit = namesMax || namesPoints ? hitOf(body, start + body.index, text.length) : null;
  return hit ? [hit] : [];
}

function hitOf(body: RegExpExecArray, from: number, to: number): Hit | null {
  const { before, range, points, after, max: written = "" } = body.groups ?? {};
  const max = textNumber(written);
  const min = range ? Number(range.charAt(0)) : 0;
  const sureness = before || after ? "max" : points || range ? "points" : "bare";
  const isYear = sureness === "bare" && written.length === 4;
  return max === null || max <= min || isYear ? null : { from, to, min, max, sureness };
}

function isLast(text: string, { to }: Hit): boolean {
  return text.slice(to).trim() === "";
}

function without(text: string, { from, to }: Hit): string {
  const rest = `${text.slice(0, from)} ${text.slice(to)}`.replace(/\s+/g, " ");
  return rest.replace(SEPARATORS_AT_END, "").trim();
}
