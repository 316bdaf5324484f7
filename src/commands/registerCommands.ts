import { enableButton, onButton, showPane, type ButtonId } from "../excel/ribbon";
import type { Session, SessionState } from "../session/session";
import { toggleHighlight } from "./toggleHighlight";

/** The button that marks the weakest, as manifest.xml names it. */
const markButton: ButtonId = { tab: "TabHome", group: "Klimat.Group", control: "Klimat.Mark" };

/**
 * Connects the ribbon's buttons with the session, and keeps "mark the weakest" clickable only while there is
 * something to mark. The button that opens the pane needs no code. To be called once, while the page
 * loads: Office looks for the actions as soon as it is ready.
 *
 * @returns the way to stop following the session
 */
export function registerCommands(session: Session): () => void {
  onButton("toggleHighlight", () => toggleHighlight(session, showPane));
  let isEnabled = true;
  return session.subscribe((state) => {
    if (isUseful(state) === isEnabled) return;
    isEnabled = !isEnabled;
    // Where Office refuses, the button stays clickable, and a click that is of no use gives the reason.
    void enableButton(markButton, isEnabled);
  });
}

/** While the session starts or has failed, a click opens the pane, which says so. */
function isUseful(state: SessionState): boolean {
  if (state.phase !== "ready" || state.settings.highlight) return true;
  return state.assessments.some(({ result }) => result.parameters.some(({ place }) => place !== null));
}
