import type { Action } from "../../session/actions/action";
import type { ChosenFile } from "../../session/comparedFiles";

/** Reads files for the comparison. What is wrong with a single file is said beside it. */
export const addFiles: Action<readonly [files: readonly ChosenFile[]]> = {
  label: "pane.addFiles",
  failed: "pane.filesNotRead",
  perform: async ({ files }, chosen) => {
    await files.add(chosen);
    return { ok: true };
  },
};
