import type { Action } from "../../session/actions/action";
import type { InsertFormula } from "../formulas/insert/InsertFormula";
import type { ListedFunction } from "../formulas/insert/listedFunction";

type Functions = readonly ListedFunction[];
type Show = (view: typeof InsertFormula, functions: Functions) => void;

/** Fetches the list of functions and the functions, which the pane does not need to start, and hands them over. */
export const openFunctions: Action<readonly [load: () => Promise<Functions>, show: Show]> = {
  label: "formulas.insert",
  failed: "formulas.notOpened",
  perform: async (_, load, show) => {
    const [{ InsertFormula: view }, functions] = await Promise.all([
      import("../formulas/insert/InsertFormula"),
      load(),
    ]);
    show(view, functions);
    return { ok: true };
  },
};
