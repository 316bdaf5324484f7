import { contains } from "../reading/areas";
import type { AssessmentPart, ReadCriterion, SheetAssessment } from "../reading/reading";

/** The block of cells that a criterion stands in; undefined where its points stand outside all blocks. */
export function partOf(
  { pointsCell: { sheet, row, column } }: ReadCriterion,
  { parts }: SheetAssessment,
): AssessmentPart | undefined {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  return parts.find((part) => part.sheet === sheet && contains(part.area, cell));
}
