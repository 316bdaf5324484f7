import { plainText } from "../scoring/names";
import type { Subject } from "./reading";

/** What there is of one municipality or region over the years. */
export interface OwnerYears<T> {
  readonly owner: string;
  /** The earliest first. */
  readonly years: readonly T[];
  /** Years with several, of which nobody knows which one counts; left out. */
  readonly doubled: readonly number[];
}

/**
 * Sorts things by whose they are and of which year. Only names that are the same but for the year belong together:
 * "Kalmar" and "Kalmar kommun" may be two. What is of no year that is known is left out.
 *
 * Kalmar 2024, Kalmar 2021, Växjö 2021 -> Kalmar: 2021, 2024; Växjö: 2021
 */
export function yearsByOwner<T>(
  all: readonly T[],
  subjectOf: (item: T) => Subject | null,
): readonly OwnerYears<T>[] {
  const owners = new Map<string, { readonly owner: string; readonly dated: Dated<T>[] }>();
  for (const item of all) {
    const subject = subjectOf(item);
    if (subject === null) continue;
    const key = plainText(subject.owner);
    const known = owners.get(key) ?? { owner: subject.owner, dated: [] };
    known.dated.push({ year: subject.year, item });
    owners.set(key, known);
  }
  return [...owners.values()].map(({ owner, dated }) => ({ owner, ...inOrder(dated) }));
}

interface Dated<T> {
  readonly year: number;
  readonly item: T;
}

function inOrder<T>(all: readonly Dated<T>[]): Omit<OwnerYears<T>, "owner"> {
  const sorted = [...all].sort((a, b) => a.year - b.year);
  const isDoubled = ({ year }: Dated<T>) => sorted.filter((other) => other.year === year).length > 1;
  return {
    years: sorted.filter((one) => !isDoubled(one)).map(({ item }) => item),
    doubled: [...new Set(sorted.filter(isDoubled).map(({ year }) => year))],
  };
}
