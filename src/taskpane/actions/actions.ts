import type { CellRef } from "../../reading/grid";
import type { Finding, Mapping } from "../../reading/reading";
import type { Session } from "../../session/session";
import type { Editor } from "../mapping/Editor";
import type { Action } from "./action";

export const openExample: Action = {
  label: "pane.openExample",
  failed: "pane.exampleNotOpened",
  perform: async ({ session, loadExample }) => session.openWorkbook(await loadExample()),
};

export const readAgain: Action = {
  label: "pane.tryAgain",
  failed: "pane.failedTitle",
  perform: async ({ session }) => {
    await session.refresh();
    return { ok: true };
  },
};

export const goTo: Action<readonly [cell: CellRef]> = {
  label: "pane.goTo",
  failed: "pane.notReached",
  perform: ({ session }, cell) => session.goTo(cell),
};

export const applyFix: Action<readonly [finding: Finding]> = {
  label: "pane.fix",
  failed: "pane.notFixed",
  perform: ({ session }, finding) => session.applyFix(finding),
};

/** Chooses one of the ways to read a block of cells. */
export const chooseReading: Action<readonly [mapping: Mapping]> = {
  label: "pane.useThis",
  failed: "pane.readingNotKept",
  perform: ({ session }, mapping) => session.setMapping(mapping),
};

/** Keeps what a person said of each column. */
export const saveReading: Action<readonly [mapping: Mapping]> = {
  ...chooseReading,
  label: "pane.saveReading",
};

export const resetReading: Action<readonly [sheet: string]> = {
  label: "pane.readItself",
  failed: "pane.readingNotKept",
  perform: ({ session }, sheet) => session.resetMapping(sheet),
};

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

export const setHighlight: Action<readonly [on: boolean]> = {
  label: "pane.markWeakest",
  failed: "pane.notMarked",
  perform: async ({ session }, on) => {
    const outcome = await session.setHighlight(on);
    return saidBesideSwitch(session) ? { ok: true } : outcome;
  },
};

export const setWeakestCount: Action<readonly [count: number]> = {
  label: "pane.weakestCount",
  failed: "pane.countNotChanged",
  perform: ({ session }, count) => session.setWeakestCount(count),
};

/** The state tells of marks that could not be placed, also where nobody touched the switch: once is enough. */
function saidBesideSwitch(session: Session): boolean {
  const state = session.state();
  return state.phase === "ready" && state.highlight.status === "failed";
}
