import type { CellRef } from "../../reading/grid";
import type { Finding } from "../../reading/reading";
import type { Session } from "../../session/session";
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
