import type { ReadCriterion } from "../reading/reading";
import { weakestCriteria } from "../scoring/potential";
import type { LiveAssessment } from "./session";
import { weakParameters, type Weakness } from "../scoring/weakParameters";

/** Criteria of an assessment's weakest parameters, in the order of the sheet. */
export interface WeakCriteria {
  readonly all: readonly ReadCriterion[];
  /** Those of them that are assessed and did not get full points. */
  readonly lossy: readonly ReadCriterion[];
}

/** The criteria of the weakest parameters, and which of them lost points. */
export function weakCriteria({ source, result }: LiveAssessment, weakness: Weakness): WeakCriteria {
  const names = new Set(weakParameters(result, weakness).map(({ name }) => name));
  const all = source.criteria.filter(({ parameter }) => names.has(parameter));
  const losses = new Set(weakestCriteria(all, all.length).map(({ criterion }) => criterion));
  return { all, lossy: all.filter((criterion) => losses.has(criterion)) };
}
