import type { Assessment } from "./assessment";
import type { Criterion } from "./criterion";
import { placesOf } from "./places";
import { sumUp, toTally } from "./tally";

/** The names of a parameter, as the sheet and as reports write them. */
export interface ParameterNames {
  readonly name: string;
  readonly shortName: string;
}

/**
 * Computes an assessment: each parameter's sums and place, and the totals over all criteria.
 *
 * Parameters keep the order given. A criterion whose parameter is not among them counts in the totals alone.
 *
 * criteria of 3 of 4 and 1 of 6 points -> {points: 4, max: 10, share: 0.4, potential: 6, …}
 */
export function assess(criteria: readonly Criterion[], parameters: readonly ParameterNames[]): Assessment {
  const byParameter = groupByParameter(criteria);
  const tallied = parameters.map((names) => ({ names, tally: sumUp(byParameter.get(names.name) ?? []) }));
  const places = placesOf(tallied.map(({ tally }) => tally));
  return {
    ...toTally(sumUp(criteria)),
    parameters: tallied.map(({ names: { name, shortName }, tally }) => ({
      name,
      shortName,
      ...toTally(tally),
      place: places.get(tally)?.place ?? null,
      tied: places.get(tally)?.tied ?? false,
    })),
  };
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
