import type { Action } from "../../session/actions/action";
import type { Parameter } from "../parameter/Parameter";

/** Fetches the view of one parameter, which the pane does not need to start, and hands it over. */
export const openParameter: Action<readonly [show: (view: typeof Parameter) => void]> = {
  label: "pane.parameters",
  failed: "pane.parameterNotOpened",
  perform: async (_, show) => {
    const { Parameter: view } = await import("../parameter/Parameter");
    show(view);
    return { ok: true };
  },
};
