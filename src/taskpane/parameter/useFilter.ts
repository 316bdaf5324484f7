import { useState } from "react";
import type { ReadCriterion } from "../../reading/reading";
import { criterionKey } from "./model/criterionAt";
import { passes, type Filter } from "./model/filters";

interface FilterState {
  readonly filter: Filter;
  readonly shown: readonly ReadCriterion[];
  choose(filter: Filter): void;
}

/**
 * The criteria that a filter shows. Those that it showed when it was chosen stay until it is chosen again: a row must
 * not go away under the hands of the one who fills it in.
 */
export function useFilter(criteria: readonly ReadCriterion[]): FilterState {
  const [{ filter, kept }, set] = useState<{ filter: Filter; kept: ReadonlySet<string> }>({
    filter: "all",
    kept: new Set(),
  });
  return {
    filter,
    shown: criteria.filter((criterion) => passes(criterion, filter) || kept.has(criterionKey(criterion))),
    choose: (chosen) => {
      const passing = criteria.filter((criterion) => passes(criterion, chosen));
      set({ filter: chosen, kept: new Set(passing.map(criterionKey)) });
    },
  };
}
