import type { CellRef } from "../../reading/grid";
import type { Finding, Mapping } from "../../reading/reading";
import type { Action } from "../../session/actions/action";
import { toggleHighlight } from "../../session/actions/commands";

export const goTo: Action<readonly [cell: CellRef]> = {
  label: "pane.goTo",
  failed: "pane.notReached",
  perform: ({ session }, cell) => session.goTo(cell),
};

/** Ends a long reading of the workbook. */
export const stopReading: Action = {
  label: "pane.stopReading",
  failed: "pane.notStopped",
  perform: ({ session }) => session.stopReading(),
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

/** Unlike the command, says which position the switch shall have. */
export const setHighlight: Action<readonly [on: boolean]> = {
  label: toggleHighlight.label,
  failed: toggleHighlight.failed,
  ...(toggleHighlight.telling && { telling: toggleHighlight.telling }),
  perform: ({ session }, on) => session.setHighlight(on),
};
