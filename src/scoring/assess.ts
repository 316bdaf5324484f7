import type { Assessment, Share } from "./assessment";
import type { Criterion } from "./criterion";
import { placesOf } from "./places";
import { joinTallies, sumUp, toTally, type ExactTally, type Limits } from "./tally";
import { areWhole, weighCriterion, weightedShare } from "./weighting";

/** The names of a parameter, as the sheet and as reports write them. */
export interface ParameterNames {
  readonly name: string;
  readonly shortName: string;
}

/** A parameter as scoring needs it: its names, and what the sheet says of it as a whole. */
export interface ScoredParameter extends ParameterNames, Limits {
  /** How much it weighs beside the others; null or absent where the sheet weighs no parameters. */
  readonly weight?: number | null;
}

/**
 * Computes an assessment: each parameter's sums and place, and the totals over all criteria.
 *
 * Parameters keep the order given. A criterion whose parameter is not among them counts in the totals alone.
 * Weights change no sum and no place: they give a share of their own.
 *
 * criteria of 3 of 4 and 1 of 6 points -> {points: 4, max: 10, share: 0.4, potential: 6, …}
 */
export function assess(criteria: readonly Criterion[], parameters: readonly ScoredParameter[]): Assessment {
  const byParameter = groupByParameter(criteria);
  const tallied = parameters.map((parameter): Tallied => {
    const own = byParameter.get(parameter.name) ?? [];
    return { parameter, criteria: own, tally: sumUp(own, parameter) };
  });
  const areParts = areWhole(criteria);
  const places = placesOf(tallied.map(({ tally }) => tally));
  return {
    ...toTally(totalOf(criteria, tallied)),
    weightedShare: totalWeightedShare(criteria, tallied, areParts),
    parameters: tallied.map(({ parameter: { name, shortName }, criteria: own, tally }) => ({
      name,
      shortName,
      ...toTally(tally),
      weightedShare: shareByCriteria(own, areParts),
      place: places.get(tally)?.place ?? null,
      tied: places.get(tally)?.tied ?? false,
    })),
  };
}

interface Tallied {
  readonly parameter: ScoredParameter;
  readonly criteria: readonly Criterion[];
  readonly tally: ExactTally;
}

/** The sums of the parameters, as caps and declared maxima hold for each, and of criteria outside them. */
function totalOf(criteria: readonly Criterion[], tallied: readonly Tallied[]): ExactTally {
  const names = new Set(tallied.map(({ parameter }) => parameter.name));
  const others = sumUp(criteria.filter(({ parameter }) => !names.has(parameter)));
  const { points, max } = joinTallies([...tallied.map(({ tally }) => tally), others]);
  return { ...sumUp(criteria), points, max };
}

/** Null where no criterion weighs anything. `areParts` = the weights of all criteria make a whole. */
function shareByCriteria(criteria: readonly Criterion[], areParts: boolean): Share | null {
  if (!weighs(criteria)) return null;
  return weightedShare(criteria.map(weighCriterion), areParts || areWhole(criteria));
}

/**
 * Where parameters weigh, each counts with its share, which is the weighted one where its criteria weigh too.
 * Caps hold for points as the sheet counts them; weighted points of criteria know none.
 */
function totalWeightedShare(
  criteria: readonly Criterion[],
  tallied: readonly Tallied[],
  areParts: boolean,
): Share | null {
  if (!weighs(tallied.map(({ parameter }) => parameter))) return shareByCriteria(criteria, areParts);
  return weightedShare(
    tallied.map(({ parameter: { weight = null }, criteria: own, tally }) => {
      const share = shareByCriteria(own, areParts);
      const { points, max } = share === null ? tally : scaledTo(share, tally);
      return { weight, isOut: tally.criteria === 0, points, max };
    }),
  );
}

/** The points of a parameter that its weighted criteria give, out of its max. */
function scaledTo(share: Share, { max, points }: ExactTally): Pick<ExactTally, "points" | "max"> {
  return { max, points: max?.times(share) ?? points };
}

function weighs(all: readonly { readonly weight?: number | null }[]): boolean {
  return all.some(({ weight = null }) => weight !== null);
}

function groupByParameter(criteria: readonly Criterion[]): Map<string, Criterion[]> {
  const groups = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    const group = groups.get(criterion.parameter);
    if (group) group.push(criterion);
    else groups.set(criterion.parameter, [criterion]);
  }
  return groups;
}
