import type { CellRef } from "../grid";
import type { BaseRequirement } from "../reading";

/** How far the base requirements of an assessment are met. */
export interface GateStanding {
  readonly count: number;
  readonly met: number;
  readonly notMet: number;
  readonly unanswered: number;
  /** Cells of those that are not met, and then of those that nobody has answered. */
  readonly open: readonly CellRef[];
}

/** Counts base requirements: met, not met and unanswered ones. */
export function gateStanding(requirements: readonly BaseRequirement[]): GateStanding {
  const notMet = requirements.filter(({ met }) => met === false);
  const unanswered = requirements.filter(({ met }) => met === null);
  return {
    count: requirements.length,
    met: requirements.length - notMet.length - unanswered.length,
    notMet: notMet.length,
    unanswered: unanswered.length,
    open: [...notMet, ...unanswered].map(({ cell }) => cell),
  };
}
