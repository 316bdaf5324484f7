import type { ReadCriterion } from "../../reading/reading";
import type { Assessment, ParameterResult } from "../../scoring/assessment";
import { weakest } from "../../scoring/ranking";
import type { Standing } from "./standing";
import { standingOf } from "./standing";

/** One parameter as the overview lists it. */
export interface ParameterLine {
  readonly name: string;
  readonly standing: Standing;
  readonly place: Place | null;
  readonly mark: Mark | null;
  /** Applicable criteria that have no points yet. */
  readonly notAssessed: number;
}

/** 1 = strongest; `of` is the number of parameters that have a place. */
export interface Place {
  readonly place: number;
  readonly of: number;
  readonly tied: boolean;
}

export type Mark = "weakest" | "strongest";

/**
 * The parameters from weakest to strongest, those without a share last. Nothing is placed or marked while
 * nothing is assessed, nor a parameter with points that cannot be counted.
 */
export function parameterLines(
  result: Assessment,
  criteria: readonly ReadCriterion[],
  weakestCount: number,
): readonly ParameterLine[] {
  const ranked = weakest(result, Infinity);
  const weak = new Set(weakest(result, weakestCount));
  const rest = result.parameters.filter((parameter) => !ranked.includes(parameter));
  return [...ranked, ...rest].map((parameter) => {
    const standing = standingOf(parameter, criteria);
    const placed = result.assessed > 0 && standing.kind !== "stopped";
    return {
      name: parameter.shortName,
      standing,
      place: placed ? placeOf(parameter, ranked.length) : null,
      mark: placed ? markOf(parameter, weak) : null,
      notAssessed: parameter.criteria - parameter.assessed - parameter.invalid.length,
    };
  });
}

function placeOf({ place, tied }: ParameterResult, of: number): Place | null {
  return place === null ? null : { place, of, tied };
}

/** One that is among the weakest is no strongest, even where all are alike. */
function markOf(parameter: ParameterResult, weak: ReadonlySet<ParameterResult>): Mark | null {
  if (weak.has(parameter)) return "weakest";
  return parameter.place === 1 ? "strongest" : null;
}
