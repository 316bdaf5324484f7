import type { InsertKey } from "./texts";

/** Headings of a result's columns, by what a column holds. */
export const columnHeadings = {
  assessment: "insert.columnAssessment",
  parameter: "insert.columnParameter",
  criterion: "insert.columnCriterion",
  comment: "insert.columnComment",
  cell: "insert.columnCell",
  severity: "insert.columnSeverity",
  text: "insert.columnText",
  place: "insert.columnPlace",
  points: "insert.columnPoints",
  max: "insert.columnMax",
  potential: "insert.columnPotential",
  share: "insert.columnShare",
} as const satisfies Readonly<Record<string, InsertKey>>;

export type Column = keyof typeof columnHeadings;
