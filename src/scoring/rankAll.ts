import type { Tally } from "./assessment";
import { placesOf } from "./places";
import { toExact } from "./tally";

/** One of several, with its place among them. */
export interface RankedAs<T> {
  readonly item: T;
  /** 1 = highest share; equal shares share a place. Null where there is no share. */
  readonly place: number | null;
}

/**
 * Ranks by share, the highest first. Those with equal shares share a place and keep their order; those without a share
 * come last.
 *
 * 50 %, 81 %, no share, 4 of 8 -> 81 % is 1, 50 % and 4 of 8 are 2, then the one without
 */
export function rankAll<T>(items: readonly T[], tallyOf: (item: T) => Tally): readonly RankedAs<T>[] {
  const tallied = items.map((item) => ({ item, tally: toExact(tallyOf(item)) }));
  const places = placesOf(tallied.map(({ tally }) => tally));
  const last = items.length + 1;
  return tallied
    .map(({ item, tally }) => ({ item, place: places.get(tally)?.place ?? null }))
    .sort((a, b) => (a.place ?? last) - (b.place ?? last));
}
