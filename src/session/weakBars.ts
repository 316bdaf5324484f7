import type { Area } from "../reading/grid";
import { palettes } from "../excel/palettes";
import { hasRanking } from "../scoring/ranking";
import { weakParameters } from "../scoring/weakParameters";
import type { LiveAssessment, Settings } from "./session";

/** The bars of an assessment that its chart is to show as weak. */
export interface WeakBars {
  /** Where the assessment stands. */
  readonly parts: readonly { readonly sheet: string; readonly area: Area }[];
  readonly parameters: readonly string[];
  /** "#RRGGBB" */
  readonly color: string;
}

/** The bars of each assessment's weakest parameters, in the colour of their marks; none while only criteria are marked. */
export function weakBars(assessments: readonly LiveAssessment[], settings: Settings): readonly WeakBars[] {
  if (settings.marked === "criteria") return [];
  const color = palettes[settings.palette].fill;
  return assessments
    .filter(({ result }) => hasRanking(result))
    .map(({ source, result }) => ({
      parts: source.parts.map(({ sheet, area }) => ({ sheet, area })),
      parameters: weakParameters(result, settings).map(({ name }) => name),
      color,
    }));
}
