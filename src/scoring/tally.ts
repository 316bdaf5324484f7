import Big from "big.js";
import type { Share, Tally } from "./assessment";
import type { Criterion } from "./criterion";

/** A constructor of our own: nobody else's settings of big.js reach it. 40 places tell any two shares apart. */
const Exact = Big();
Exact.DP = 40;

/** A tally whose sums are still exact decimals: 0.1 + 0.2 is 0.3. */
export interface ExactTally {
  readonly points: Big;
  readonly max: Big | null;
  readonly criteria: number;
  readonly assessed: number;
  readonly invalid: readonly string[];
}

/**
 * Sums up criteria. Not applicable ones leave points and max; not assessed and invalid ones give 0 points
 * and stay in the max. A number that is not finite is taken for an unreadable one.
 */
export function sumUp(criteria: readonly Criterion[]): ExactTally {
  const applicable = criteria.filter(({ points }) => points.kind !== "notApplicable");
  const maxima = applicable.map(({ max }) => max).filter((max) => max !== null && Number.isFinite(max));
  const counted = applicable.map(pointsOf).filter((points) => points !== null);
  return {
    points: sum(counted),
    max: maxima.length === applicable.length ? sum(maxima) : null,
    criteria: applicable.length,
    assessed: counted.length,
    invalid: applicable.filter(isInvalid).map(({ id }) => id),
  };
}

/** The tally as the rest of the product sees it, in plain numbers. */
export function toTally(exact: ExactTally): Tally {
  const { points, max, criteria, assessed, invalid } = exact;
  return {
    points: points.toNumber(),
    max: max?.toNumber() ?? null,
    share: hasShare(exact) ? (points.div(exact.max).toNumber() as Share) : null,
    potential: max?.minus(points).toNumber() ?? null,
    criteria,
    assessed,
    invalid,
  };
}

/** The tally with its sums as exact decimals again, to compare shares. */
export function toExact({ points, max, criteria, assessed, invalid }: Tally): ExactTally {
  return {
    points: new Exact(points),
    max: max === null ? null : new Exact(max),
    criteria,
    assessed,
    invalid,
  };
}

/** A tally with something to divide by. */
export type DivisibleTally = ExactTally & { readonly max: Big };

export function hasShare(tally: ExactTally): tally is DivisibleTally {
  return tally.max?.gt(0) ?? false;
}

function pointsOf({ points }: Criterion): number | null {
  return points.kind === "points" && Number.isFinite(points.value) ? points.value : null;
}

function isInvalid(criterion: Criterion): boolean {
  const { kind } = criterion.points;
  return kind === "invalid" || (kind === "points" && pointsOf(criterion) === null);
}

function sum(values: readonly (number | null)[]): Big {
  return values.reduce<Big>((total, value) => total.plus(value ?? 0), new Exact(0));
}
