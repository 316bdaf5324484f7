import type { ReadCriterion, SheetAssessment } from "../reading/reading";
import type { Tally } from "../scoring/assessment";
import { singleSpaced } from "../scoring/names";
import type { Gain } from "../scoring/potential";

/** Points, maximum and share as three columns, blank where not known. */
export function figures({ points, max, share }: Tally) {
  return [points, max ?? "", share ?? ""] as const;
}

/**
 * One criterion in a row: text, points, maximum, comment. Points are blank where not assessed, and – where not
 * applicable, as a person writes them.
 */
export function criterionRow({ text, points, max, comment }: ReadCriterion) {
  return [text, pointsColumn(points), max ?? "", singleSpaced(comment)] as const;
}

/** Criteria with points left to gain, one a row: text, short name of the parameter, points left. */
export function gainRows({ parameters }: SheetAssessment, gains: readonly Gain<ReadCriterion>[]) {
  const shortNames = new Map(parameters.map(({ name, shortName }) => [name, shortName]));
  return gains.map(
    ({ criterion: { text, parameter }, potential }) =>
      [text, shortNames.get(parameter) ?? parameter, potential] as const,
  );
}

function pointsColumn(points: ReadCriterion["points"]): number | string {
  if (points.kind === "points") return points.value;
  return points.kind === "notApplicable" ? "–" : "";
}
