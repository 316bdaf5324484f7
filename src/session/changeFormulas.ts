import type { Answer } from "../excel/outcome";
import type { FormulaReport } from "../excel/formulas/report";
import type { Snapshot } from "../excel/snapshot";
import type { FormulaAction, FormulaOutcome } from "./session";

/** Fetched when they are asked for: the pane does not need them to start. */
const work: Readonly<Record<FormulaAction, () => Promise<() => Promise<Answer<FormulaReport>>>>> = {
  freeze: async () => (await import("../excel/formulas/freezeFormulas")).freezeFormulas,
  thaw: async () => (await import("../excel/formulas/thawFormulas")).thawFormulas,
  repair: async () => (await import("../excel/formulas/repairFormulas")).repairFormulas,
};

/** Does the action to all KLIMAT formulas of the workbook. */
export async function changeFormulas(action: FormulaAction): Promise<FormulaOutcome> {
  const change = await work[action]();
  const outcome = await change();
  return outcome.ok ? { ok: true, report: outcome.value } : outcome;
}

/** How many formulas are frozen, as far as their values still stand in their cells. */
export function frozenCount({ sheets }: Snapshot): number {
  return sheets.flatMap(({ frozen }) => frozen.filter(({ holds }) => holds)).length;
}
