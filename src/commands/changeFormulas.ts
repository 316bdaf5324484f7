import type { FormulaAction, Session } from "../session/session";

/** Does it to all KLIMAT formulas. The pane opens and says why where not all was done, or how to go on. */
export async function changeFormulas(
  action: FormulaAction,
  session: Session,
  showPane: () => Promise<void>,
): Promise<void> {
  const outcome = await session.changeFormulas(action);
  if (!outcome.ok || outcome.report.left.length > 0) await showPane();
}
