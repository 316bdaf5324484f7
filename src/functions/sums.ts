import type { ParameterResult, Tally } from "../scoring/assessment";
import { findParameter } from "../scoring/findParameter";
import { Trouble, type Answer } from "./answer";
import { invalidCriterion, missingMax } from "./evidence";
import { listed } from "./listed";
import type { Subject } from "./subject";

/**
 * What the computation makes of sums. While a criterion among them cannot be counted, the answer names it
 * instead: a sum that silently leaves something out is worse than none.
 */
export function fromSums<T extends Tally>(
  subject: Subject,
  sums: T | Trouble,
  compute: (sums: T) => Answer,
): Answer {
  if (sums instanceof Trouble) return sums;
  return sums.invalid.length > 0 ? invalidCriterion(subject, sums) : compute(sums);
}

/** The sums of the parameter, or of the whole assessment when the name is null. */
export function sumsOf(subject: Subject, name: string | null): Tally | Trouble {
  return name === null ? subject.assessment.result : parameterNamed(subject, name);
}

/** The parameter that a required argument names. */
export function parameterNamed(subject: Subject, name: string | null): ParameterResult | Trouble {
  const { result } = subject.assessment;
  const named = name === null ? null : findParameter(result, name);
  if (named) return named;
  const names = listed(result.parameters.map(({ shortName }) => shortName));
  return name === null
    ? new Trouble("missingParameter", ({ text }) => text("functions.missingParameter", { names }))
    : new Trouble("unknownParameter", ({ text }) => text("functions.unknownParameter", { name, names }));
}

/** The maximum, or which criterion has none. */
export function maxOf(subject: Subject, sums: Tally): number | Trouble {
  return sums.max ?? missingMax(subject, sums);
}

/** The share, or why there is none. */
export function shareOf(subject: Subject, sums: Tally): number | Trouble {
  return sums.share ?? noShare(subject, sums);
}

/** Why sums have no share. */
export function noShare(subject: Subject, sums: Tally): Trouble {
  if (sums.max === null) return missingMax(subject, sums);
  return new Trouble("nothingApplicable", ({ text }) => text("functions.nothingApplicable"));
}
