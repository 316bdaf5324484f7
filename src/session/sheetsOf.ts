import type { SheetAssessment } from "../reading/reading";
import type { Assessed } from "./assessAll";

/**
 * Names of the sheets that assessments stand on, of those that state figures of them, and of those that a person is
 * asked about.
 */
export function sheetsOf({ assessments, questions }: Omit<Assessed, "findings">): ReadonlySet<string> {
  const asked = questions.flatMap(({ sheet, candidates }) => [
    sheet,
    ...candidates.flatMap(({ source }) => sheetsOfOne(source)),
  ]);
  return new Set([...assessments.flatMap(({ source }) => sheetsOfOne(source)), ...asked]);
}

function sheetsOfOne({ sheet, parts, baseRequirements, statedOn }: SheetAssessment): readonly string[] {
  return [
    sheet,
    ...parts.map((part) => part.sheet),
    ...baseRequirements.map(({ cell }) => cell.sheet),
    ...statedOn,
  ];
}
