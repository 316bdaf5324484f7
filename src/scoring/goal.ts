import Big from "big.js";
import type { Tally } from "./assessment";
import type { Criterion } from "./criterion";
import { gainsOf, type Gain } from "./potential";

/** Digits after which a product with a share such as 2/3, which no number holds exactly, is taken for exact. */
const digits = 9;

/** Whether a tally has at least the share. One without a share reaches none. */
export function reaches({ share }: Pick<Tally, "share">, goal: number): boolean {
  return share !== null && share >= goal;
}

/**
 * Points that are missing to a share of the maximum: 0 where it is reached, null where the maximum is unknown or 0.
 *
 * (54 of 67 points, 0.9) -> 6.3
 */
export function gapTo(tally: Pick<Tally, "points" | "max" | "share">, goal: number): number | null {
  if (tally.max === null || tally.share === null) return null;
  if (reaches(tally, goal)) return 0;
  return new Big(goal).times(tally.max).minus(tally.points).round(digits).toNumber();
}

/**
 * The smallest set of criteria that reaches a share when each of them gets its full points: as few as possible, and
 * of these the ones with the largest potential. Empty where the share is reached already, null where it cannot be.
 *
 * Taking the largest potential first is the smallest set: no other set of as many criteria has a larger sum.
 *
 * (criteria with 1, 3 and 2 points left, 4 points missing) -> the ones with 3 and 2
 */
export function planTo<C extends Criterion>(
  criteria: readonly C[],
  tally: Pick<Tally, "points" | "max" | "share">,
  goal: number,
): readonly Gain<C>[] | null {
  const gap = gapTo(tally, goal);
  if (gap === null) return null;
  let missing = new Big(gap);
  const chosen: Gain<C>[] = [];
  for (const gain of gainsOf(criteria)) {
    if (missing.lte(0)) break;
    chosen.push(gain);
    missing = missing.minus(gain.potential);
  }
  return missing.lte(0) ? chosen : null;
}
