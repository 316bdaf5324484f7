import { isSupported } from "./environment";
import { attempt } from "./run";
import { answer, type Answer } from "./outcome";

/** Where a button stands in manifest.xml. */
export interface ButtonId {
  readonly tab: string;
  readonly group: string;
  readonly control: string;
}

/**
 * Makes a ribbon button clickable or not. Office lets an add-in change nothing else of a button: neither label
 * nor a pressed state. Does nothing where Excel has no RibbonApi, and the button stays clickable.
 */
export function enableButton({ tab, group, control }: ButtonId, enabled: boolean): Promise<Answer<void>> {
  if (!isSupported("RibbonApi", "1.1")) return Promise.resolve(answer(undefined));
  const controls = [{ id: control, enabled }];
  return attempt(() =>
    Office.ribbon.requestUpdate({ tabs: [{ id: tab, groups: [{ id: group, controls }] }] }),
  );
}

/**
 * Carries out the work when the button is clicked whose <FunctionName> is the id. Office greys the button until
 * the work has ended, whatever comes of it.
 */
export function onButton(id: string, work: () => Promise<void>): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void work().finally(() => {
      event.completed();
    });
  });
}

/** Opens the task pane of the shared runtime. */
export function showPane(): Promise<void> {
  return Office.addin.showAsTaskpane();
}
