import Big from "big.js";
import type { Cap } from "./caps";

/** How much of the points that criteria gain counts, one after another. */
export interface Growth {
  /** What would count of more points for the criterion with this id. */
  counted(id: string, points: Big): Big;
  /** Gives the criterion more points; returns what counts of them. */
  add(id: string, points: Big): Big;
}

/**
 * Follows sums under caps, of which each counts no more than its points: what is above an inner cap never gets to an
 * outer one. It begins with no points at all.
 *
 * cap of 5 on a and b: add a 3 -> 3, add b 4 -> 2, add b 1 -> 0, add c 1 -> 1
 */
export function growthUnder(caps: readonly Cap[]): Growth {
  const innermostFirst = [...caps].sort((a, b) => a.criteria.length - b.criteria.length);
  const sums = innermostFirst.map(({ criteria, points }) => ({
    ids: new Set(criteria),
    cap: new Big(points),
    sum: new Big(0),
  }));

  function flow(id: string, points: Big, isKept: boolean): Big {
    let counted = points;
    for (const each of sums) {
      if (!each.ids.has(id)) continue;
      const sum = each.sum.plus(counted);
      counted = least(sum, each.cap).minus(least(each.sum, each.cap));
      if (isKept) each.sum = sum;
    }
    return counted;
  }

  return {
    counted: (id, points) => flow(id, points, false),
    add: (id, points) => flow(id, points, true),
  };
}

function least(one: Big, other: Big): Big {
  return one.lt(other) ? one : other;
}
