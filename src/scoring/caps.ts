import type Big from "big.js";
import { addUp } from "./exact";

/** The most points that some criteria count for together, however many they have: MIN(12, SUM(D5:D9)). */
export interface Cap {
  /** Ids of the criteria. Caps lie within one another or apart. */
  readonly criteria: readonly string[];
  readonly points: number;
}

/**
 * How much of a sum does not count because of caps: what is above a cap within another has left it already.
 *
 * {a: 3, b: 2, c: 4}, caps of 4 on a and b and of 7 on all -> 1 + 1 = 2
 */
export function excessOf(values: ReadonlyMap<string, Big>, caps: readonly Cap[]): Big {
  const innermostFirst = [...caps].sort((a, b) => a.criteria.length - b.criteria.length);
  const excesses: { readonly first: string; readonly excess: Big }[] = [];
  for (const { criteria, points } of innermostFirst) {
    const ids = new Set(criteria);
    const within = excesses.filter(({ first }) => ids.has(first)).map(({ excess }) => excess);
    const sum = addUp(criteria.flatMap((id) => values.get(id) ?? [])).minus(addUp(within));
    const [first] = criteria;
    if (first !== undefined && sum.gt(points)) excesses.push({ first, excess: sum.minus(points) });
  }
  return addUp(excesses.map(({ excess }) => excess));
}
