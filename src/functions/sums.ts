import type { ParameterResult, Tally } from "../scoring/assessment";
import { findParameter } from "../scoring/findParameter";
import { Trouble } from "./answer";
import { invalidCriterion, missingMax, noShare } from "./evidence";
import { listed } from "./listed";
import type { Assessed } from "./subject";

/**
 * What the computation makes of sums. While a criterion among them cannot be counted, the answer names it
 * instead: a sum that silently leaves something out is worse than none.
 */
export function fromSums<T extends Tally, R>(
  subject: Assessed,
  sums: T | Trouble,
  compute: (sums: T) => R,
): R | Trouble {
  if (sums instanceof Trouble) return sums;
  return sums.invalid.length > 0 ? invalidCriterion(subject, sums) : compute(sums);
}

/** The sums of the parameter, or of the whole assessment when the name is null. */
export function sumsOf(subject: Assessed, name: string | null): Tally | Trouble {
  return name === null ? subject.assessment.result : parameterNamed(subject, name);
}

/** The parameter that a required argument names. */
export function parameterNamed(subject: Assessed, name: string | null): ParameterResult | Trouble {
  const { result } = subject.assessment;
  const named = name === null ? null : findParameter(result, name);
  if (named) return named;
  return noSuchParameter(result.parameters, name);
}

/** Why none of the parameters is meant; the text lists them. */
export function noSuchParameter(parameters: readonly ParameterResult[], name: string | null): Trouble {
  const names = listed([...new Set(parameters.map(({ shortName }) => shortName))]);
  return name === null
    ? new Trouble("missingParameter", ({ text }) => text("functions.missingParameter", { names }))
    : new Trouble("unknownParameter", ({ text }) => text("functions.unknownParameter", { name, names }));
}

/** The maximum, or which criterion has none. */
export function maxOf(subject: Assessed, sums: Tally): number | Trouble {
  return sums.max ?? missingMax(subject, sums);
}

/** The share, or why there is none. */
export function shareOf(subject: Assessed, sums: Tally): number | Trouble {
  return sums.share ?? noShare(subject, sums);
}
