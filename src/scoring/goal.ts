import Big from "big.js";
import type { Tally } from "./assessment";
import type { Cap } from "./caps";
import type { Criterion } from "./criterion";
import { growthUnder, type Growth } from "./growth";
import { gainsOf, type Gain } from "./potential";
import { reaches } from "./reaches";

/** Digits after which a product with a share such as 2/3, which no number holds exactly, is taken for exact. */
const digits = 9;

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

/** Which criteria reach a share when each of them gets its full points. */
export interface Plan<C extends Criterion> {
  /** In the order in which they were chosen. */
  readonly gains: readonly Gain<C>[];
  /** Those that would do as well in the place of the last one. */
  readonly tied: readonly C[];
}

/** What a plan has to keep to. */
export interface PlanLimits {
  /** The caps under which the points of the criteria count. */
  readonly caps?: readonly Cap[];
  /** Ids of criteria that keep the points they have. */
  readonly kept?: ReadonlySet<string>;
}

/**
 * The smallest set of criteria that reaches a share when each of them gets its full points: as few as possible, and
 * of these the ones that gain most. Without any where the share is reached already, null where it cannot be.
 *
 * Taking what gains most at each step is the smallest set. Without caps no other set of as many criteria has a larger
 * sum; and as caps lie within one another or apart, each sum under one grows by ever less, so that what they let
 * through is used up by the largest gains first.
 *
 * (criteria with 1, 3 and 2 points left, 4 points missing) -> the ones with 3 and 2
 */
export function planTo<C extends Criterion>(
  criteria: readonly C[],
  tally: Pick<Tally, "points" | "max" | "share">,
  goal: number,
  { caps = [], kept = new Set() }: PlanLimits = {},
): Plan<C> | null {
  const gap = gapTo(tally, goal);
  if (gap === null) return null;
  if (gap === 0) return { gains: [], tied: [] };
  const growth = growthUnder(caps);
  for (const { id, points } of criteria)
    if (points.kind === "points" && Number.isFinite(points.value)) growth.add(id, new Big(points.value));
  const left = gainsOf(criteria).filter(({ criterion }) => !kept.has(criterion.id));
  const gains: Gain<C>[] = [];
  let missing = new Big(gap);
  for (let best = bestOf(left, growth); best; best = bestOf(left, growth)) {
    const { gain, counted } = best;
    left.splice(left.indexOf(gain), 1);
    gains.push(gain);
    missing = missing.minus(counted);
    if (missing.lte(0)) return { gains, tied: asGood(left, counted, growth) };
    growth.add(gain.criterion.id, new Big(gain.potential));
  }
  return null;
}

interface Counted<C extends Criterion> {
  readonly gain: Gain<C>;
  /** What counts of it under the caps. */
  readonly counted: Big;
}

/** The gain of which most counts, the first of equal ones; null where nothing counts. Sorted by potential. */
function bestOf<C extends Criterion>(gains: readonly Gain<C>[], growth: Growth): Counted<C> | null {
  let best: Counted<C> | null = null;
  for (const gain of gains) {
    // No more can count than there is.
    if (best?.counted.gte(gain.potential)) break;
    const counted = growth.counted(gain.criterion.id, new Big(gain.potential));
    if (counted.gt(best?.counted ?? 0)) best = { gain, counted };
  }
  return best;
}

function asGood<C extends Criterion>(gains: readonly Gain<C>[], wanted: Big, growth: Growth): readonly C[] {
  return gains
    .filter(({ criterion, potential }) => growth.counted(criterion.id, new Big(potential)).eq(wanted))
    .map(({ criterion }) => criterion);
}
