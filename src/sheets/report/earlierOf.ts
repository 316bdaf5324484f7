import { plainText } from "../../scoring/names";
import type { Subject } from "../../reading/reading";
import { standingOf } from "../../reading/standing";
import { yearsByOwner } from "../../reading/yearsByOwner";
import type { ReportedAssessment } from "./reportInput";

/** The evaluation before. */
export interface Earlier {
  readonly year: number;
  readonly assessment: ReportedAssessment;
}

/**
 * The last earlier assessment of the same municipality that has a result; null for none. A year with several is passed
 * over, because nobody knows which one counts.
 *
 * (Kalmar 2024; Kalmar 2018, Kalmar 2021, Kalmar 2024, Växjö 2022) -> Kalmar 2021
 */
export function earlierOf(
  assessment: ReportedAssessment,
  all: readonly ReportedAssessment[],
): Earlier | null {
  const { subject } = assessment.source;
  if (subject === null) return null;
  const before = all.filter(
    ({ source, result }) =>
      isBefore(source.subject, subject) && standingOf(result, source.criteria).kind === "counted",
  );
  const [line] = yearsByOwner(before, ({ source }) => source.subject);
  const last = line?.years.at(-1);
  return last?.source.subject ? { year: last.source.subject.year, assessment: last } : null;
}

function isBefore(one: Subject | null, other: Subject): boolean {
  return one !== null && plainText(one.owner) === plainText(other.owner) && one.year < other.year;
}
