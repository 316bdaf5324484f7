import type { FormulaAction, Outcome, SessionState } from "../session";
import type { Telling } from "./action";
import type { Command } from "./command";

const telling: Telling = {
  view: "formulas",
  tells: (state, outcome) => lastOf(state) === outcome,
  hasMore: (state) => {
    const last = lastOf(state);
    return last !== null && last.ok && last.report.left.length > 0;
  },
};

/** What can be done to all KLIMAT formulas of the workbook. */
export const formulaCommands: Readonly<Record<FormulaAction, Command>> = {
  freeze: {
    id: "freezeFormulas",
    icon: "freeze",
    label: "formulas.freeze",
    failed: "formulas.notFreeze",
    ...commandFor("freeze"),
    isEnabled: () => true,
  },
  thaw: {
    id: "thawFormulas",
    icon: "thaw",
    label: "formulas.thaw",
    failed: "formulas.notThaw",
    ...commandFor("thaw"),
    isEnabled: (state) => state.phase !== "ready" || state.formulas.frozen > 0,
  },
  repair: {
    id: "repairFormulas",
    icon: "repair",
    label: "formulas.repair",
    failed: "formulas.notRepair",
    ...commandFor("repair"),
    isEnabled: () => true,
  },
};

function commandFor(what: FormulaAction): Pick<Command, "shortcut" | "telling" | "perform"> {
  return {
    shortcut: null,
    telling,
    perform: ({ session }): Promise<Outcome> => session.changeFormulas(what),
  };
}

function lastOf(state: SessionState) {
  return state.phase === "ready" ? (state.formulas.last?.outcome ?? null) : null;
}
