import type { Assessment, ParameterResult } from "../scoring/assessment";
import type { Answer } from "./answer";
import { missingMax, noParameters } from "./evidence";
import type { Subject } from "./subject";
import { fromSums } from "./sums";

type Order = (assessment: Assessment, count: number) => readonly ParameterResult[];

/** Names of the first parameters in the order, in one column; null for as many as the workbook marks. */
export function rankedNames(subject: Subject, order: Order, count: number | null): Answer {
  return fromSums(subject, subject.assessment.result, (sums) => {
    const first = order(sums, count ?? subject.weakestCount);
    if (first.length > 0) return first.map(({ shortName }) => [shortName]);
    return sums.max === null ? missingMax(subject, sums) : noParameters();
  });
}
