import { findParameter } from "../../scoring/findParameter";
import { fiveFigures, type FiveFigures } from "../../scoring/quantiles";
import { rankAll } from "../../scoring/rankAll";
import type { Tally } from "../../scoring/assessment";
import type { Compared } from "./compared";
import { standingOf, type Standing } from "../standing";

type Counted = Extract<Standing, { readonly kind: "counted" }>;

/** An assessment with its place among the others. */
export interface Placed extends Omit<Counted, "kind"> {
  readonly choice: Compared;
  /** 1 = highest share; equal shares share a place. */
  readonly place: number;
  readonly tied: boolean;
  /** Its share − the median of the shares. */
  readonly fromMedian: number;
}

/** An assessment that has nothing to rank, and why. */
export interface Unplaced {
  readonly choice: Compared;
  readonly reason: Exclude<Standing, Counted> | { readonly kind: "noParameter" };
}

/** Assessments by share, and how their shares spread. */
export interface Ranking {
  /** The highest share first. */
  readonly placed: readonly Placed[];
  /** In the order of the workbook. */
  readonly unplaced: readonly Unplaced[];
  /** Of the shares; null where there are none. */
  readonly spread: FiveFigures | null;
}

/**
 * The assessments ranked as KLIMAT.RANKING ranks them; with the name of a parameter, by their figures for it as
 * KLIMAT.COMPARE finds them. Those that have no result of their own have no place.
 *
 * Kalmar 54 of 67, Växjö 33 of 66, Nybro with nothing assessed -> Kalmar 1, Växjö 2; without a place: Nybro
 */
export function rankingOf(choices: readonly Compared[], parameter: string | null): Ranking {
  const measured = choices.map((choice) => measure(choice, parameter));
  const counted = measured.flatMap((one) => ("tally" in one ? [one] : []));
  const spread = fiveFigures(counted.map(({ standing }) => standing.share));
  const ranked = rankAll(counted, ({ tally }) => tally);
  const sizes = countBy(ranked.map(({ place }) => place));
  return {
    placed: ranked.flatMap(({ item: { choice, standing }, place }) => {
      if (place === null || spread === null) return [];
      const { points, max, potential, share } = standing;
      const tied = (sizes.get(place) ?? 0) > 1;
      return [{ choice, points, max, potential, share, place, tied, fromMedian: share - spread.median }];
    }),
    unplaced: measured.flatMap((one) => ("reason" in one ? [one] : [])),
    spread,
  };
}

interface Measured {
  readonly choice: Compared;
  readonly tally: Tally;
  readonly standing: Counted;
}

function measure(choice: Compared, parameter: string | null): Measured | Unplaced {
  const { source, result } = choice.live;
  const found = parameter === null ? null : findParameter(result, parameter);
  if (parameter !== null && found === null) return { choice, reason: { kind: "noParameter" } };
  const tally = found ?? result;
  const criteria = found ? source.criteria.filter((one) => one.parameter === found.name) : source.criteria;
  const standing = standingOf(tally, criteria);
  return standing.kind === "counted" ? { choice, tally, standing } : { choice, reason: standing };
}

function countBy<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
