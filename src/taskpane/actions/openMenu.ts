import type { Action } from "../../session/actions/action";
import type { CommandMenu } from "../menu/CommandMenu";

/** Fetches the list of commands, which the pane does not need to start, and hands it over. */
export const openMenu: Action<readonly [show: (menu: typeof CommandMenu) => void]> = {
  label: "pane.commands",
  failed: "pane.notShown",
  perform: async (_, show) => {
    const { CommandMenu: menu } = await import("../menu/CommandMenu");
    show(menu);
    return { ok: true };
  },
};
