import type { CellRef } from "./grid";
import type { ReadCriterion } from "./reading";
import type { Share, Tally } from "../scoring/assessment";

/** What may be said of a sum: a result is only shown where there is one. */
export type Standing =
  | {
      readonly kind: "counted";
      readonly points: number;
      readonly max: number;
      readonly potential: number;
      readonly share: Share;
    }
  /** Points that cannot be counted stand in these cells. */
  | { readonly kind: "stopped"; readonly cells: readonly CellRef[] }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "notAssessed"; readonly max: number | null }
  /** The maximum is unknown or 0; these cells should name one. */
  | { readonly kind: "noMax"; readonly points: number; readonly cells: readonly CellRef[] };

/**
 * What may be said of the sums over these criteria, the hindrance first.
 *
 * @param criteria the ones that were summed up, and the cells they were read from
 *
 * {points: 54, max: 67, invalid: [], …} -> {kind: "counted", points: 54, max: 67, …}
 */
export function standingOf(tally: Tally, criteria: readonly ReadCriterion[]): Standing {
  const { points, max, potential, share } = tally;
  if (tally.invalid.length > 0) return { kind: "stopped", cells: cellsOf(tally.invalid, criteria) };
  if (tally.criteria === 0) return { kind: "notApplicable" };
  if (tally.assessed === 0) return { kind: "notAssessed", max };
  if (max === null || potential === null || share === null)
    return { kind: "noMax", points, cells: withoutMax(criteria) };
  return { kind: "counted", points, max, potential, share };
}

function withoutMax(criteria: readonly ReadCriterion[]): readonly CellRef[] {
  return criteria
    .filter(({ max, points }) => max === null && points.kind !== "notApplicable")
    .map(({ maxCell, pointsCell }) => maxCell ?? pointsCell);
}

function cellsOf(ids: readonly string[], criteria: readonly ReadCriterion[]): readonly CellRef[] {
  const wanted = new Set(ids);
  return criteria.filter(({ id }) => wanted.has(id)).map(({ pointsCell }) => pointsCell);
}
