import type Big from "big.js";
import type { Share } from "./assessment";
import type { Criterion } from "./criterion";
import { addUp, exactly } from "./exact";

/** Points and max of something that weighs. */
export interface Weighed {
  /** Null where it has no weight. */
  readonly weight: number | null;
  /** Not applicable: leaves the sums with its weight. */
  readonly isOut: boolean;
  readonly points: Big;
  /** Null where it is unknown. */
  readonly max: Big | null;
}

/**
 * The weighted share of some criteria or parameters; null when one of them has no weight or no max, or when
 * nothing weighs.
 *
 * Weights that add up to 1 or to 100 are parts of a whole: Σ w·(p/m) / Σ w, the additive model of multi-criteria
 * analysis on a common scale (Dodgson and others, Multi-criteria analysis: a manual, 2009, chapter 6). Other
 * weights are factors that points and maxima are multiplied by: Σ w·p / Σ w·m. Where all have the same max, both
 * are the same. What is not applicable leaves both sums; whether weights are parts is told before it leaves, and by
 * all weights that belong together: those of one parameter are parts where those of all criteria are.
 *
 * weights 0.6 and 0.4, 2 of 4 and 3 of 3 points -> 0.6 · 0.5 + 0.4 · 1 = 0.7;
 * weights 2 and 1 -> (2·2 + 1·3) / (2·4 + 1·3) = 7/11
 */
export function weightedShare(all: readonly Weighed[], areParts = areWhole(all)): Share | null {
  const left = all.filter(({ isOut }) => !isOut).map(asExact);
  const weighed = left.filter((one) => one !== null);
  if (weighed.length === 0 || weighed.length < left.length) return null;
  const counted = weighed.filter(({ weight, max }) => weight.gt(0) && max.gt(0));
  const [reached, possible] = areParts
    ? [
        counted.map(({ weight, points, max }) => weight.times(points).div(max)),
        counted.map(({ weight }) => weight),
      ]
    : [
        counted.map(({ weight, points }) => weight.times(points)),
        counted.map(({ weight, max }) => weight.times(max)),
      ];
  const whole = addUp(possible);
  return whole.gt(0) ? (addUp(reached).div(whole).toNumber() as Share) : null;
}

/** A criterion among others that weigh. */
export function weighCriterion({ weight = null, points, max }: Criterion): Weighed {
  const value = points.kind === "points" && Number.isFinite(points.value) ? points.value : 0;
  return {
    weight,
    isOut: points.kind === "notApplicable",
    points: exactly(value),
    max: max !== null && Number.isFinite(max) ? exactly(max) : null,
  };
}

interface ExactlyWeighed {
  readonly weight: Big;
  readonly points: Big;
  readonly max: Big;
}

function asExact({ weight, points, max }: Weighed): ExactlyWeighed | null {
  if (weight === null || !Number.isFinite(weight) || weight < 0 || max === null) return null;
  return { weight: exactly(weight), points, max };
}

/** Whether the weights make a whole, whatever is not applicable. */
export function areWhole(all: readonly { readonly weight?: number | null }[]): boolean {
  return isWhole(all.map(({ weight = null }) => weight).filter((weight) => weight !== null));
}

/** Parts of a whole are often rounded: thirds add up to 0.99 or 99.9. */
const ROUNDING = 0.011;

/** Whether weights add up to 1 or to 100. */
export function isWhole(weights: readonly number[]): boolean {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.length > 1 && (Math.abs(sum - 1) < ROUNDING || Math.abs(sum - 100) < ROUNDING * 100);
}
