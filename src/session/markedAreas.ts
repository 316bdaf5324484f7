import type { MarkLook } from "../excel/markLooks";
import { hasRanking } from "../scoring/ranking";
import { criterionMarks } from "./criterionMarks";
import type { LiveAssessment, Settings } from "./session";
import { weakestAreas, type SheetArea } from "./weakestAreas";

/** An area to mark, and how. */
export interface MarkedArea extends SheetArea {
  readonly look: MarkLook;
}

/**
 * Every mark that the settings ask for, from the lowest to the uppermost: bands for the weakest parameters, then
 * single cells. An assessment without a ranking has nothing to mark.
 */
export function markedAreas(
  assessments: readonly LiveAssessment[],
  settings: Settings,
): readonly MarkedArea[] {
  const { marked, palette } = settings;
  const ranked = assessments.filter(({ result }) => hasRanking(result));
  const bands = marked === "criteria" ? [] : weakestAreas(ranked, settings);
  return [
    ...bands.map((area) => ({ ...area, look: palette })),
    ...ranked.flatMap((live) => criterionMarks(live, settings)),
  ];
}
