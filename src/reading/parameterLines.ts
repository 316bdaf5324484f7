import type { ReadCriterion } from "./reading";
import type { Assessment, ParameterResult, Share } from "../scoring/assessment";
import { hasRanking, weakest } from "../scoring/ranking";
import { weakParameters, type Weakness } from "../scoring/weakParameters";
import type { Standing } from "./standing";
import { standingOf } from "./standing";

/** One parameter as the overview lists it. */
export interface ParameterLine {
  /** Its place in the sheet, from 1. */
  readonly number: number;
  /** As the assessment lists it. */
  readonly parameter: string;
  /** As it is shown: a known parameter's short name. */
  readonly name: string;
  readonly standing: Standing;
  /** The share by the weights of its criteria; null where they weigh nothing. */
  readonly weightedShare: Share | null;
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
 * The parameters from weakest to strongest, those without a result last.
 *
 * While nothing is assessed they stand as in the sheet, without places and marks. Places and marks are left out
 * as well while points somewhere cannot be counted: they might all be others.
 */
export function parameterLines(
  result: Assessment,
  criteria: readonly ReadCriterion[],
  weakness: Weakness,
): readonly ParameterLine[] {
  const ranked = rankedOf(result);
  const rest = result.parameters.filter((parameter) => !ranked.includes(parameter));
  const weak = new Set(weakParameters(result, weakness));
  const certain = hasRanking(result);
  const numberOf = (parameter: ParameterResult) => result.parameters.indexOf(parameter) + 1;
  return [
    ...ranked.map((parameter) => ({
      ...lineOf(parameter, numberOf(parameter), criteria),
      place: certain ? placeOf(parameter, ranked.length) : null,
      mark: certain ? markOf(parameter, weak) : null,
    })),
    ...rest.map((parameter) => lineOf(parameter, numberOf(parameter), criteria)),
  ];
}

/** Those with a result of their own, weakest first. */
function rankedOf(result: Assessment): readonly ParameterResult[] {
  if (result.assessed === 0) return [];
  return weakest(result, Infinity).filter(({ invalid }) => invalid.length === 0);
}

/** The line of a parameter that is not ranked. */
function lineOf(
  parameter: ParameterResult,
  number: number,
  criteria: readonly ReadCriterion[],
): ParameterLine {
  const own = criteria.filter((criterion) => criterion.parameter === parameter.name);
  const standing = standingOf(parameter, own);
  return {
    number,
    parameter: parameter.name,
    name: parameter.shortName,
    standing,
    weightedShare: standing.kind === "counted" ? parameter.weightedShare : null,
    place: null,
    mark: null,
    notAssessed: parameter.criteria - parameter.assessed - parameter.invalid.length,
  };
}

function placeOf({ place, tied }: ParameterResult, of: number): Place | null {
  return place === null ? null : { place, of, tied };
}

/** One that is among the weakest is no strongest, even where all are alike. */
function markOf(parameter: ParameterResult, weak: ReadonlySet<ParameterResult>): Mark | null {
  if (weak.has(parameter)) return "weakest";
  return parameter.place === 1 ? "strongest" : null;
}
