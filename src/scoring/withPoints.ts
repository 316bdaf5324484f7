import type { Criterion } from "./criterion";

/**
 * The criteria as they would be with other points for some of them, by id; the others stay as they are.
 *
 * (3 of 4 and blank of 5; the second's id -> 5) -> 3 of 4 and 5 of 5
 */
export function withPoints<C extends Criterion>(
  criteria: readonly C[],
  points: ReadonlyMap<string, number>,
): readonly C[] {
  return criteria.map((criterion) => {
    const value = points.get(criterion.id);
    return value === undefined ? criterion : { ...criterion, points: { kind: "points", value } };
  });
}
