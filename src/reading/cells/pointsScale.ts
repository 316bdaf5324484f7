import { formOf, type CellForm } from "./cellForm";
import { textOf } from "./cells";
import type { CellValue } from "../grid";
import type { Legend } from "./legend";
import { wordKey } from "../words/cellWords";
import { everyLanguage } from "../words/languages";
import type { Scale } from "../layouts/layout";

/** How the cells of a points column are understood. A column has one scale: what few cells say changes nothing. */
export interface PointsScale {
  /** Words that a legend explains. */
  readonly levels: Legend;
  /** Whether yes, no and check marks are all or nothing. */
  readonly hasAnswers: boolean;
  /** Whether "x" is all. */
  readonly hasMarks: boolean;
  /** Whether "80 %" is a share of the maximum. */
  readonly hasPercent: boolean;
  /** The number that is all, where numbers are shares; null where they are points. */
  readonly whole: 1 | 100 | null;
  /** Number of stars of the whole column; null where no cell shows it, or they differ. */
  readonly stars: number | null;
  /** Least points; below it, somebody may have meant "not assessed". */
  readonly min: number;
  /** Highest points of every criterion, as heading or legend say them; null where neither does. */
  readonly max: number | null;
  /** All of a criterion whose maximum nothing else says: 1 for a mark, 100 for a percentage; null for numbers. */
  readonly unit: number | null;
}

/** Numbers only. */
export const plainScale: PointsScale = {
  levels: new Map(),
  hasAnswers: false,
  hasMarks: false,
  hasPercent: false,
  whole: null,
  stars: null,
  min: 0,
  max: null,
  unit: null,
};

/** A points column, as far as its scale depends on it. */
export interface PointsCells {
  /** Values of the rows that may be criteria: sums left out. */
  readonly values: readonly CellValue[];
  readonly heading: string;
  /** What the heading says of all criteria, or null. */
  readonly range: Scale | null;
  readonly hasMaxColumn: boolean;
}

/** Finds what a sheet explains; asked only where a column has something to explain. */
export interface Legends {
  levels(wanted: ReadonlySet<string>): Legend;
  range(numbers: ReadonlySet<number>): Scale | null;
}

const percentHeading = new RegExp(
  `%|(?<!\\p{L})(?:${everyLanguage((words) => words.percentWords).join("|")})(?!\\p{L})`,
  "iu",
);

/**
 * The scale of a points column, in one pass over its cells.
 *
 * 4, 7, "x" -> numbers only; "x", "", "–" -> marks; "Ja", "Nej" -> answers; "Delvis" with a legend -> levels;
 * "80 %", or 0.8 under the heading "Poäng (%)" -> shares
 */
export function scaleOf(cells: PointsCells, legends: Legends): PointsScale {
  const count = countForms(cells.values);
  const levels = count.words.size > 0 ? legends.levels(count.words) : plainScale.levels;
  const range = cells.range ?? rangeOf(count, levels, cells, legends);
  const isPercent =
    count.percents > 0 ? count.percents > count.whole.length : percentHeading.test(cells.heading);
  const stars = onlyOne(count.stars);
  return {
    levels,
    hasAnswers: count.answers > count.whole.length,
    hasMarks: count.marks > 0 && count.isMarksOnly,
    hasPercent: isPercent,
    whole: isPercent ? wholeOf(count.whole) : null,
    stars,
    min: range?.min ?? 0,
    max: range?.max ?? null,
    unit: cells.hasMaxColumn ? null : isPercent ? 100 : unitOf(count),
  };
}

/** Marks and answers are 1 or 0; stars, and points over a maximum, are out of what all of them are out of. */
function unitOf(count: Count): number | null {
  if (count.whole.length > 0) return null;
  const kinds = [count.answers + count.marks, count.stars.size, count.maxima.size].filter((size) => size > 0);
  if (kinds.length !== 1) return null;
  return count.answers + count.marks > 0 ? 1 : (onlyOne(count.stars) ?? onlyOne(count.maxima));
}

function onlyOne(values: ReadonlySet<number>): number | null {
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

interface Count {
  /** Keys of every word that a legend could explain. */
  readonly words: Set<string>;
  readonly whole: number[];
  readonly stars: Set<number>;
  /** Maxima that stand beside points in one cell. */
  readonly maxima: Set<number>;
  answers: number;
  marks: number;
  percents: number;
  isMarksOnly: boolean;
}

function countForms(values: readonly CellValue[]): Count {
  const count: Count = {
    words: new Set(),
    whole: [],
    stars: new Set(),
    maxima: new Set(),
    answers: 0,
    marks: 0,
    percents: 0,
    isMarksOnly: true,
  };
  for (const value of values) add(count, formOf(value), value);
  return count;
}

function add(count: Count, form: CellForm, value: CellValue): void {
  if (form.kind === "number") count.whole.push(form.value);
  if (form.kind === "percent") count.percents += 1;
  if (form.kind === "mark") count.marks += 1;
  if (form.kind === "outOf") count.maxima.add(form.max);
  if (form.kind === "stars" && form.all !== null) count.stars.add(form.all);
  if (form.kind === "word" && (form.meaning === "yes" || form.meaning === "no")) count.answers += 1;
  if (!isBesideMarks(form)) count.isMarksOnly = false;
  const mayBeLevel = form.kind === "mark" || (form.kind === "word" && form.meaning !== "notAssessed");
  if (mayBeLevel && typeof value === "string") count.words.add(wordKey(textOf(value)));
}

function isBesideMarks(form: CellForm): boolean {
  if (form.kind === "word") return form.meaning === "notApplicable" || form.meaning === "notAssessed";
  return form.kind === "mark" || form.kind === "blank";
}

/** Shares are written from 0 to 1 or from 0 to 100; more than that are points. */
function wholeOf(numbers: readonly number[]): 1 | 100 | null {
  if (numbers.every((number) => number <= 1)) return 1;
  return numbers.every((number) => number <= 100) ? 100 : null;
}

/** What a legend says of all criteria: with words its levels, with numbers all that are in use, a 0 aside. */
function rangeOf(count: Count, levels: Legend, cells: PointsCells, legends: Legends): Scale | null {
  if (levels.size > 0) {
    const all = [...levels.values()];
    const values = all.map(({ value }) => value);
    const isShare = all.every((one) => one.isShare);
    return isShare ? null : { min: 0, max: Math.max(...values) };
  }
  const used = new Set(count.whole.filter((number) => number !== 0));
  const isAsked = used.size > 0 && (!cells.hasMaxColumn || count.whole.includes(0));
  return isAsked ? legends.range(used) : null;
}
