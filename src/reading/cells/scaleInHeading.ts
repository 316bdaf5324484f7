import type { Scale } from "../layouts/layout";
import { textNumber } from "./numbers";
import { alternatives } from "../words/alternatives";
import { everyLanguage } from "../words/languages";

/** A heading of a column that says the scale of its points. */
export interface HeadingWithScale extends Scale {
  /** The heading without the scale. */
  readonly text: string;
}

const maxWords = alternatives(everyLanguage((words) => [...words.maxWords, ...words.ofWords, "/"]));
const pointWords = alternatives(everyLanguage((words) => words.pointWords));

const SCALE =
  `(?:(?<least>\\d{1,2})\\s*(?:[-–—]|\\.{2,3}|…|→)\\s*|(?:${maxWords})\\.?\\s*:?\\s*)` +
  `(?<most>\\d{1,3}(?:[.,]\\d{1,2})?)(?:\\s*(?:${pointWords})\\.?)?`;
/** The scale in brackets, or after a space or a mark. */
const HEADING = new RegExp(
  `^(?<text>\\S.{0,40}?)(?:\\s*[([]\\s*(?:\\p{L}+\\s+)?${SCALE}\\s*[)\\]]|[\\s,:;]+${SCALE.replace(/\?<(least|most)>/g, "?<$1After>")})\\s*$`,
  "iu",
);

/**
 * The scale that the heading of a points column says; null when it says none.
 *
 * "Betyg (1–10)" -> {min: 1, max: 10, text: "Betyg"}; "Score out of 5", "Poäng /5" -> {min: 0, max: 5, …};
 * "Poäng (2021)", "Poäng 2" -> null
 */
export function scaleInHeading(heading: string): HeadingWithScale | null {
  const { text = "", least, most, leastAfter, mostAfter } = HEADING.exec(heading.trim())?.groups ?? {};
  const min = Number(least ?? leastAfter ?? "0");
  const max = textNumber(most ?? mostAfter ?? "");
  return max === null || max <= min ? null : { min, max, text };
}
