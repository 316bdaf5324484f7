import { sameCell } from "../../../reading/address";
import type { Finding, ReadCriterion, SheetAssessment } from "../../../reading/reading";

/** What is wrong with a criterion's points or maximum; that it is not assessed yet is seen without it. */
export function findingsOf(
  { pointsCell, maxCell }: ReadCriterion,
  { findings }: SheetAssessment,
): readonly Finding[] {
  return findings.filter(
    ({ code, cell }) =>
      cell !== null &&
      code !== "blankPoints" &&
      (sameCell(cell, pointsCell) || (maxCell !== null && sameCell(cell, maxCell))),
  );
}
