import Big from "big.js";
import type { Criterion } from "./criterion";

/** A criterion with points left to gain. */
export interface Gain<C extends Criterion> {
  readonly criterion: C;
  /** max − points. */
  readonly potential: number;
}

/**
 * The criteria with points left to gain, the largest potential first; at equal potentials in the order of the sheet.
 * Not applicable ones and those whose points or maximum cannot be counted are passed over; one that is not assessed
 * has all its points left.
 *
 * 3 of 4, blank of 5, 2 of 2 and – of 8 points -> 5 left, 1 left
 */
export function gainsOf<C extends Criterion>(criteria: readonly C[]): readonly Gain<C>[] {
  return criteria
    .map((criterion) => ({ criterion, potential: potentialOf(criterion) }))
    .filter(({ potential }) => potential > 0)
    .sort((a, b) => b.potential - a.potential);
}

/**
 * The assessed criteria that lost most points, the largest loss first; at equal losses the lower share, then the order
 * of the sheet. Of one that nobody has assessed it is not known whether it is weak.
 *
 * (3 of 4, blank of 5, 3 of 5 and 0 of 2 points; 2) -> the ones with 0 of 2 and 3 of 5
 */
export function weakestCriteria<C extends Criterion>(
  criteria: readonly C[],
  count: number,
): readonly Gain<C>[] {
  return [...gainsOf(criteria.filter(({ points }) => points.kind === "points"))]
    .sort((a, b) => b.potential - a.potential || (a.criterion.max ?? 0) - (b.criterion.max ?? 0))
    .slice(0, count);
}

function potentialOf({ points, max }: Criterion): number {
  if (max === null || !Number.isFinite(max)) return 0;
  if (points.kind === "notAssessed") return max;
  if (points.kind !== "points" || !Number.isFinite(points.value)) return 0;
  return new Big(max).minus(points.value).toNumber();
}
