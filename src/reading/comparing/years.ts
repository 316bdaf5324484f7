import { yearsByOwner } from "../yearsByOwner";
import type { Compared } from "./compared";
import type { Placed } from "./ranking";

/** A year's result. */
export interface YearShare {
  readonly year: number;
  readonly share: number;
  readonly choice: Compared;
}

/** The years of one municipality or region. */
export interface YearLine {
  readonly owner: string;
  /** Two or more, the earliest first. */
  readonly years: readonly [YearShare, YearShare, ...YearShare[]];
  /** Years with several assessments, of which nobody knows which one counts; left out of the line. */
  readonly doubled: readonly number[];
}

/** The assessments of the same municipality as lines over the years, as `yearsByOwner` tells them. */
export function yearLines(placed: readonly Placed[]): readonly YearLine[] {
  return yearsByOwner(placed, ({ choice }) => choice.live.source.subject).flatMap(
    ({ owner, years, doubled }) => {
      const [first, second, ...others] = years.flatMap(yearShare);
      return first && second ? [{ owner, years: [first, second, ...others], doubled }] : [];
    },
  );
}

function yearShare({ choice, share }: Placed): readonly YearShare[] {
  const { subject } = choice.live.source;
  return subject ? [{ year: subject.year, share, choice }] : [];
}
