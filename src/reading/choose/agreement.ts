import { sumUp, type ExactTally } from "../../scoring/tally";
import type { Block } from "../blocks";
import type { ClassifiedRow } from "../classify";

const AGREES = 3;
const DIFFERS = -2;

/**
 * How much the sums that a sheet states speak for a reading of it: for, when they are the sums of the criteria
 * that were read; against, when they are others.
 */
export function agreementOf(blocks: readonly Block[]): number {
  const verdicts = blocks.flatMap((block) => statedRows(block).flatMap((row) => agrees(row) ?? []));
  if (verdicts.length === 0) return 0;
  return verdicts.every((agree) => agree) ? AGREES : DIFFERS;
}

/** Rows that state the sum of a parameter or of everything. */
export function statedRows({ rows }: Block): readonly ClassifiedRow[] {
  return rows.filter(({ reason }) => reason === "subtotal" || reason === "total");
}

/** Whether a row states the sums that its criteria have; null when it states none. */
export function agrees({ row, sums }: ClassifiedRow): boolean | null {
  if (!sums) return null;
  const { points } = row.points;
  const { points: sum, max } = sums.group.tally;
  const stated = row.hasMax ? (row.max?.max ?? null) : null;
  if (points.kind !== "points") return stated === null || max === null ? null : max.eq(stated);
  return sum.eq(points.value) && (stated === null || max === null || max.eq(stated));
}

/** The sums of all criteria. */
export function tallyOf({ rows }: Block): ExactTally {
  const criteria = rows.filter(({ reason }) => reason === null);
  return sumUp(
    criteria.map((each) => ({
      id: String(each.row.row),
      parameter: each.parameter,
      points: each.row.points.points,
      max: each.row.max?.max ?? null,
    })),
  );
}
