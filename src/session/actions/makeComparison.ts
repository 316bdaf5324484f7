import type { Command } from "./command";

/** Writes what the view of the comparison shows as a sheet; where there is nothing to compare, the view says what to do. */
export const makeComparison: Command = {
  id: "makeComparison",
  icon: "compare",
  label: "pane.makeComparison",
  failed: "pane.notCompared",
  shortcut: null,
  telling: {
    view: "compare",
    tells: (_, outcome) => !outcome.ok && outcome.failure.code === "nothingToCompare",
    hasMore: () => false,
  },
  isEnabled: (state) => state.phase !== "ready" || !state.readOnly,
  perform: ({ session, files }) => {
    const state = session.state();
    const language = state.phase === "ready" ? state.settings.language : null;
    return session.makeComparison(files.state().files, language);
  },
};
