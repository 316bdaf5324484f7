import { asCell, type Cells } from "../cells";
import type { Argument } from "../declaration";
import { readName } from "./name";

/** Which assessment: a name, cells to read one from, or null for the only one of the workbook. */
export type AssessmentChoice = string | Cells | null;

export function isCells(choice: AssessmentChoice): choice is Cells {
  return Array.isArray(choice);
}

/** The last argument of every function about one assessment. */
export const assessment = {
  id: "assessment",
  optional: true,
  dimensionality: "matrix",
  troubles: [],
  read(value: unknown): AssessmentChoice {
    const cells: Cells = (Array.isArray(value) ? value : [[value]]).map((row: unknown) =>
      Array.isArray(row) ? row.map(asCell) : [asCell(row)],
    );
    return cells.length === 1 && cells[0]?.length === 1 ? readName(cells[0][0]) : cells;
  },
} as const satisfies Argument<AssessmentChoice>;
