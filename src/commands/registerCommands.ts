import { enableButton, onButton, showPane, type ButtonId } from "../excel/ribbon";
import type { Session, SessionState } from "../session/session";
import { changeFormulas } from "./changeFormulas";
import { toggleHighlight } from "./toggleHighlight";

/** The button that marks the weakest, as manifest.xml names it. */
const markButton: ButtonId = { tab: "TabHome", group: "Klimat.Group", control: "Klimat.Mark" };

/** The button that puts frozen formulas back. */
const thawButton: ButtonId = { ...markButton, control: "Klimat.Thaw" };

/**
 * Connects the ribbon's buttons with the session, and keeps "mark the weakest" clickable only while there is
 * something to mark, and "thaw" while something is frozen. The button that opens the pane needs no code. To be called once, while the page
 * loads: Office looks for the actions as soon as it is ready.
 *
 * @returns the way to stop following the session
 */
export function registerCommands(session: Session): () => void {
  onButton("toggleHighlight", () => toggleHighlight(session, showPane));
  for (const action of ["freeze", "thaw", "repair"] as const)
    onButton(`${action}Formulas`, () => changeFormulas(action, session, showPane));
  const stops = [
    enableWhile(session, markButton, canMark),
    enableWhile(session, thawButton, (state) => state.phase !== "ready" || state.formulas.frozen > 0),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Where Office refuses, the button stays clickable, and a click that is of no use gives the reason. */
function enableWhile(
  session: Session,
  button: ButtonId,
  isUseful: (state: SessionState) => boolean,
): () => void {
  let isEnabled = true;
  return session.subscribe((state) => {
    if (isUseful(state) === isEnabled) return;
    isEnabled = !isEnabled;
    void enableButton(button, isEnabled);
  });
}

/** While the session starts or has failed, a click opens the pane, which says so. */
function canMark(state: SessionState): boolean {
  if (state.phase !== "ready" || state.settings.highlight) return true;
  return state.assessments.some(({ result }) => result.parameters.some(({ place }) => place !== null));
}
