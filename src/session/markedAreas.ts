import type { MarkLook } from "../excel/conditionalFormats";
import type { LiveAssessment, Settings } from "./session";
import { weakestAreas, type SheetArea } from "./weakestAreas";
import { weakestTexts } from "./weakestTexts";

/** An area to mark, and how. */
export interface MarkedArea extends SheetArea {
  readonly look: MarkLook;
}

/** Every mark that the settings ask for: the weakest in the palette's colours, and a sign before their texts. */
export function markedAreas(
  assessments: readonly LiveAssessment[],
  settings: Settings,
): readonly MarkedArea[] {
  const { palette, symbol } = settings;
  const bands = weakestAreas(assessments, settings).map((area) => ({ ...area, look: palette }));
  const texts = symbol ? weakestTexts(assessments, settings) : [];
  return [...bands, ...texts.map((area) => ({ ...area, look: "symbol" as const }))];
}
