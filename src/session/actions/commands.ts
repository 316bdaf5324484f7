import type { MessageKey } from "../../i18n/createTranslator";
import type { SessionState } from "../session";
import type { Command } from "./command";
import { makeComparison } from "./makeComparison";
import { formulaCommands } from "./formulaCommands";
import { makeReport } from "./reportActions";
import { viewIds } from "./views";

/** Keys that open the list of commands. */
export const menuKeys = "$mod+KeyK";

export const openExample: Command = {
  id: "openExample",
  icon: "example",
  label: "pane.openExample",
  failed: "pane.exampleNotOpened",
  shortcut: null,
  isEnabled: () => true,
  perform: async ({ session, loadExample }) => session.openWorkbook(await loadExample()),
};

export const readAgain: Command = {
  id: "readAgain",
  icon: "readAgain",
  label: "pane.readAgain",
  failed: "pane.failedTitle",
  shortcut: "Alt+KeyR",
  isEnabled: () => true,
  perform: async ({ session }) => {
    await session.refresh();
    return { ok: true };
  },
};

export const toggleHighlight: Command = {
  id: "toggleHighlight",
  icon: "mark",
  label: "pane.markWeakest",
  failed: "pane.notMarked",
  shortcut: "Alt+KeyM",
  /** The state tells of marks that could not be placed, also where nobody touched the switch. */
  telling: {
    view: "overview",
    tells: (state) => state.phase === "ready" && state.highlight.status === "failed",
    hasMore: () => false,
  },
  isEnabled: hasPlaces,
  isOn,
  perform: ({ session }) => session.setHighlight(!isOn(session.state())),
};

/** From the ribbon, where there is no room to choose an edition: the pane asks for it. */
export const newFromTemplate: Command = {
  id: "newFromTemplate",
  icon: "template",
  label: "pane.newFromTemplate",
  failed: "pane.notShown",
  shortcut: null,
  telling: { view: "template", tells: () => false, hasMore: () => true },
  isEnabled: () => true,
  perform: ({ views }) => {
    views.show("template");
    return Promise.resolve({ ok: true });
  },
};

/** A command for each view of the pane: it shows it. */
export const viewCommands: readonly Command[] = viewIds.map((view, index) => ({
  id: `show.${view}`,
  icon: view,
  label: `views.${view}`,
  failed: "pane.notShown",
  shortcut: `Alt+Digit${String(index + 1)}`,
  isEnabled: () => true,
  perform: ({ views }) => {
    views.show(view);
    return Promise.resolve({ ok: true });
  },
}));

/** Commands that belong together. */
export interface CommandGroup {
  readonly title: MessageKey;
  readonly commands: readonly Command[];
}

/** All commands but those that show a view, as the list of commands has them. */
export const commandGroups: readonly CommandGroup[] = [
  { title: "pane.workbook", commands: [toggleHighlight, makeReport, makeComparison, readAgain, openExample] },
  { title: "formulas.title", commands: Object.values(formulaCommands) },
];

function isOn(state: SessionState): boolean {
  return state.phase === "ready" && state.settings.highlight;
}

/** Without places nothing can be marked, but marks that are there can be taken away. */
function hasPlaces(state: SessionState): boolean {
  if (state.phase !== "ready" || state.settings.highlight) return true;
  return state.assessments.some(({ result }) => result.parameters.some(({ place }) => place !== null));
}
