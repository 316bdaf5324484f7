import type { MessageKey } from "../../i18n/translator";

interface Column {
  readonly name: MessageKey;
  readonly use: MessageKey;
}

/** The columns of an assessment, in the order that the example has them. */
export const columns = [
  { name: "pane.columnParameter", use: "pane.columnParameterUse" },
  { name: "pane.columnCriterion", use: "pane.columnCriterionUse" },
  { name: "pane.columnMax", use: "pane.columnMaxUse" },
  { name: "pane.columnPoints", use: "pane.columnPointsUse" },
] as const satisfies readonly Column[];
