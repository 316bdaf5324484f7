import type { Action } from "../../session/actions/action";
import type { Editor } from "../mapping/Editor";

/** Fetches the view where a person maps columns, which the pane does not need to start, and hands it over. */
export const openEditor: Action<readonly [show: (editor: typeof Editor) => void]> = {
  label: "pane.change",
  failed: "pane.columnsNotOpened",
  perform: async (_, show) => {
    const { Editor: editor } = await import("../mapping/Editor");
    show(editor);
    return { ok: true };
  },
};
