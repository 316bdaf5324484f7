import type { ChoiceEntry, CommentEntry, PointsEntry } from "../../session/session";
import type { Action } from "../../session/actions/action";

export const setPoints: Action<readonly [entry: PointsEntry]> = {
  label: "pane.points",
  failed: "pane.pointsNotWritten",
  perform: ({ session }, entry) => session.setPoints(entry),
};

export const setChoice: Action<readonly [entry: ChoiceEntry]> = {
  label: "pane.points",
  failed: "pane.pointsNotWritten",
  perform: ({ session }, entry) => session.setChoice(entry),
};

export const setComment: Action<readonly [entry: CommentEntry]> = {
  label: "pane.points",
  failed: "pane.commentNotWritten",
  perform: ({ session }, entry) => session.setComment(entry),
};
