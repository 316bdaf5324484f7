import { plainText } from "../../../scoring/names";
import type { Choice } from "../../model/choices";
import type { Placed } from "./ranking";

/** A year's result. */
export interface YearShare {
  readonly year: number;
  readonly share: number;
  readonly choice: Choice;
}

/** The years of one municipality or region. */
export interface YearLine {
  readonly owner: string;
  /** Two or more, the earliest first. */
  readonly years: readonly [YearShare, YearShare, ...YearShare[]];
  /** Years with several assessments, of which nobody knows which one counts; left out of the line. */
  readonly doubled: readonly number[];
}

/**
 * The assessments of the same municipality as lines over the years. Only names that are the same but for the year
 * belong together: "Kalmar" and "Kalmar kommun" may be two.
 *
 * Kalmar 2024, Kalmar 2021, Växjö 2021 -> Kalmar: 2021, 2024
 */
export function yearLines(placed: readonly Placed[]): readonly YearLine[] {
  const owners = new Map<string, { readonly owner: string; readonly years: YearShare[] }>();
  for (const { choice, share } of placed) {
    const { subject } = choice.live.source;
    if (subject === null) continue;
    const key = plainText(subject.owner);
    const known = owners.get(key) ?? { owner: subject.owner, years: [] };
    known.years.push({ year: subject.year, share, choice });
    owners.set(key, known);
  }
  return [...owners.values()].flatMap(({ owner, years }) => lineOf(owner, years) ?? []);
}

function lineOf(owner: string, all: readonly YearShare[]): YearLine | null {
  const sorted = [...all].sort((a, b) => a.year - b.year);
  const isDoubled = ({ year }: YearShare) => sorted.filter((other) => other.year === year).length > 1;
  const [first, second, ...others] = sorted.filter((one) => !isDoubled(one));
  if (!first || !second) return null;
  const doubled = [...new Set(sorted.filter(isDoubled).map(({ year }) => year))];
  return { owner, years: [first, second, ...others], doubled };
}
