import { hasShare, type DivisibleTally, type ExactTally } from "./tally";

export interface Place {
  /** 1 = strongest. */
  readonly place: number;
  /** True when another one has the same place. */
  readonly tied: boolean;
}

/**
 * Places by share, strongest first. Equal shares share a place, and as many places after it are skipped;
 * a tally without a share has none.
 *
 * shares 1/3, 100 %, 2/6, 10 % -> 2 (tied), 1, 2 (tied), 4
 */
export function placesOf(tallies: readonly ExactTally[]): ReadonlyMap<ExactTally, Place> {
  const ranked = tallies.filter(hasShare).sort((a, b) => compareShares(b, a));
  const places = new Map<ExactTally, Place>();
  let place = 0;
  for (const [index, tally] of ranked.entries()) {
    const [above, below] = [ranked[index - 1], ranked[index + 1]];
    const tiedAbove = above !== undefined && compareShares(above, tally) === 0;
    const tiedBelow = below !== undefined && compareShares(below, tally) === 0;
    if (!tiedAbove) place = index + 1;
    places.set(tally, { place, tied: tiedAbove || tiedBelow });
  }
  return places;
}

/** Multiplies crosswise: after a division, 1/3 and 2/6 would be equal by luck only. */
function compareShares(a: DivisibleTally, b: DivisibleTally): number {
  return a.points.times(b.max).cmp(b.points.times(a.max));
}
