import type { SelectedCell } from "../../excel/selection";
import type { Action } from "../../session/actions/action";
import type { NewFormula } from "../../session/session";

export const insertFormula: Action<readonly [formula: NewFormula, cell: SelectedCell]> = {
  label: "formulas.insert",
  failed: "formulas.notInserted",
  perform: ({ session }, formula, cell) => session.insertFormula(formula, cell),
};
