import type { Session } from "../session/session";

/** Marks the weakest, or takes the marks away. The ribbon has no room for a reason: after trouble the pane opens and gives it. */
export async function toggleHighlight(session: Session, showPane: () => Promise<void>): Promise<void> {
  const state = session.state();
  const isOn = state.phase === "ready" && state.settings.highlight;
  const outcome = await session.setHighlight(!isOn);
  if (!outcome.ok) await showPane();
}
