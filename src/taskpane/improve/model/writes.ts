import type { PointsEntry } from "../../../session/session";
import type { PlannedCriterion } from "./improvement";

/** What applying a plan would write, and what keeps it from that. */
export interface Writes {
  readonly entries: readonly PointsEntry[];
  /** Criteria whose points a formula gives. */
  readonly formulas: readonly PlannedCriterion[];
  /** Criteria that are filled in otherwise than with a number. */
  readonly byHand: readonly PlannedCriterion[];
}

/** The cells that would get other points than they have. A blank cell with 0 points in the plan stays blank. */
export function writesOf(criteria: readonly PlannedCriterion[]): Writes {
  const changed = criteria.filter(({ points, now, isLeftOut }) => !isLeftOut && points !== (now ?? 0));
  const byHand = changed.filter(({ criterion }) => criterion.entry.kind !== "number");
  const formulas = changed.filter((each) => each.criterion.pointsFormula !== null && !byHand.includes(each));
  const free = changed.filter((each) => !byHand.includes(each) && !formulas.includes(each));
  return { entries: free.map(entryOf), formulas, byHand };
}

function entryOf({ criterion, points }: PlannedCriterion): PointsEntry {
  return { criterion, points: { kind: "points", value: points }, replacesFormula: false };
}
