import type Big from "big.js";
import type { Share, Tally } from "./assessment";
import { excessOf, type Cap } from "./caps";
import type { Criterion } from "./criterion";
import { addUp, exactly } from "./exact";

/** A tally whose sums are still exact decimals: 0.1 + 0.2 is 0.3. */
export interface ExactTally {
  readonly points: Big;
  readonly max: Big | null;
  readonly criteria: number;
  readonly assessed: number;
  readonly invalid: readonly string[];
}

/** What a sheet says of some criteria as a whole. */
export interface Limits {
  /** Highest possible points of all of them, for where no criterion has a maximum of its own. */
  readonly declaredMax?: number | null;
  readonly caps?: readonly Cap[];
}

/**
 * Sums up criteria. Not applicable ones leave points and max; not assessed and invalid ones give 0 points
 * and stay in the max. A number that is not finite is taken for an unreadable one.
 *
 * A cap lowers points and max alike, so that full points stay 100 %. A declared max stands in for those of the
 * criteria when none of them has one; when one is not applicable, nobody knows how much leaves it, and it is
 * unknown.
 */
export function sumUp(criteria: readonly Criterion[], limits: Limits = {}): ExactTally {
  const applicable = criteria.filter(({ points }) => points.kind !== "notApplicable");
  const counted = applicable.map(pointsOf).filter((points) => points !== null);
  const caps = limits.caps ?? [];
  const sum = addUp(counted);
  return {
    points: caps.length === 0 ? sum : sum.minus(excessOf(valuesOf(applicable, pointsOf), caps)),
    max: maxOf(criteria, applicable, limits),
    criteria: applicable.length,
    assessed: counted.length,
    invalid: applicable.filter(isInvalid).map(({ id }) => id),
  };
}

/** Puts tallies of different criteria together. */
export function joinTallies(tallies: readonly ExactTally[]): ExactTally {
  const maxima = tallies.map(({ max }) => max).filter((max) => max !== null);
  return {
    points: addUp(tallies.map(({ points }) => points)),
    max: maxima.length === tallies.length ? addUp(maxima) : null,
    criteria: tallies.reduce((count, { criteria }) => count + criteria, 0),
    assessed: tallies.reduce((count, { assessed }) => count + assessed, 0),
    invalid: tallies.flatMap(({ invalid }) => invalid),
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
    points: exactly(points),
    max: max === null ? null : exactly(max),
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

function maxOf(
  criteria: readonly Criterion[],
  applicable: readonly Criterion[],
  { declaredMax = null, caps = [] }: Limits,
): Big | null {
  const maxima = applicable.map(finiteMax).filter((max) => max !== null);
  if (maxima.length === applicable.length) {
    const sum = addUp(maxima);
    return caps.length === 0 ? sum : sum.minus(excessOf(valuesOf(applicable, finiteMax), caps));
  }
  const isDeclared = declaredMax !== null && maxima.length === 0 && applicable.length === criteria.length;
  return isDeclared ? exactly(declaredMax) : null;
}

function finiteMax({ max }: Criterion): number | null {
  return max !== null && Number.isFinite(max) ? max : null;
}

function valuesOf(
  criteria: readonly Criterion[],
  valueOf: (criterion: Criterion) => number | null,
): ReadonlyMap<string, Big> {
  return new Map(criteria.map((criterion) => [criterion.id, exactly(valueOf(criterion) ?? 0)]));
}

function pointsOf({ points }: Criterion): number | null {
  return points.kind === "points" && Number.isFinite(points.value) ? points.value : null;
}

function isInvalid(criterion: Criterion): boolean {
  const { kind } = criterion.points;
  return kind === "invalid" || (kind === "points" && pointsOf(criterion) === null);
}
