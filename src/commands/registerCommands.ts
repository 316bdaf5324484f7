import { enableButton, onButton, showPane, type ButtonId } from "../excel/ribbon";
import type { ActionServices } from "../session/actions/action";
import type { Command } from "../session/actions/command";
import { newFromTemplate, toggleHighlight } from "../session/actions/commands";
import { formulaCommands } from "../session/actions/formulaCommands";
import { makeComparison } from "../session/actions/makeComparison";
import { makeReport } from "../session/actions/reportActions";
import { performFromRibbon } from "./performFromRibbon";

const tab = "TabHome";

/** The commands that have a button in manifest.xml, by its group and its id there. */
const groups: Readonly<Record<string, Readonly<Record<string, Command>>>> = {
  "Klimat.Group": {
    "Klimat.Template": newFromTemplate,
    "Klimat.Mark": toggleHighlight,
    "Klimat.Compare": makeComparison,
    "Klimat.Report": makeReport,
  },
  "Klimat.FormulaGroup": {
    "Klimat.Freeze": formulaCommands.freeze,
    "Klimat.Thaw": formulaCommands.thaw,
    "Klimat.Repair": formulaCommands.repair,
  },
};

/**
 * Connects the ribbon's buttons with their commands, and keeps each clickable only while it is of use. The button
 * that opens the pane needs no code. To be called once, while the page loads: Office looks for the commands as soon
 * as it is ready.
 *
 * @returns the way to stop following the session
 */
export function registerCommands(services: ActionServices): () => void {
  const stops = Object.entries(groups).flatMap(([group, buttons]) =>
    Object.entries(buttons).map(([control, command]) => {
      onButton(command.id, () => performFromRibbon(command, services, showPane));
      return enableWhileUseful({ tab, group, control }, command, services);
    }),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

/** Where Office refuses, the button stays clickable, and a click that is of no use gives the reason. */
function enableWhileUseful(button: ButtonId, command: Command, { session }: ActionServices): () => void {
  let isEnabled = true;
  return session.subscribe((state) => {
    if (command.isEnabled(state) === isEnabled) return;
    isEnabled = !isEnabled;
    void enableButton(button, isEnabled);
  });
}
