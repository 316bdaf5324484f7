import type { FormulaAction } from "../../session/session";
import type { Action } from "../actions/action";

/** What can be done to all KLIMAT formulas, in the order of the buttons. The state tells what came of it. */
export const formulaActions: Readonly<Record<FormulaAction, Action>> = {
  freeze: actionFor("freeze", "formulas.freeze", "formulas.notFreeze"),
  thaw: actionFor("thaw", "formulas.thaw", "formulas.notThaw"),
  repair: actionFor("repair", "formulas.repair", "formulas.notRepair"),
};

function actionFor(what: FormulaAction, label: Action["label"], failed: Action["failed"]): Action {
  return {
    label,
    failed,
    perform: async ({ session }) => {
      const outcome = await session.changeFormulas(what);
      const state = session.state();
      // Once is enough.
      return state.phase === "ready" && state.formulas.last?.outcome === outcome ? { ok: true } : outcome;
    },
  };
}
