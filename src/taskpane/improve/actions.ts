import type { Action } from "../../session/actions/action";
import type { PointsEntry } from "../../session/session";

/** Writes the points of a plan in the sheet. */
export const applyPlan: Action<readonly [entries: readonly PointsEntry[]]> = {
  label: "views.improve",
  failed: "pane.pointsNotWritten",
  perform: ({ session }, entries) => session.setManyPoints(entries),
};
