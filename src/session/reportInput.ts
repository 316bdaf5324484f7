import { palettes } from "../excel/palettes";
import type { EmissionFigures, ReportInput, ReportPart } from "../sheets/report/reportInput";
import type { LiveAssessment, ReadyState } from "./session";

/** What somebody wants of a report, beside what the workbook says. */
export interface ReportChoices {
  readonly parts: ReadonlySet<ReportPart>;
  readonly emissions: EmissionFigures | null;
}

/** What a report of an assessment is made of, as the pane shows it now. */
export function reportInput(
  { assessments, findings, settings }: Pick<ReadyState, "assessments" | "findings" | "settings">,
  assessment: LiveAssessment,
  { parts, emissions }: ReportChoices,
): ReportInput {
  return {
    assessment,
    all: assessments,
    findings,
    weakness: settings,
    threshold: settings.threshold,
    markColor: palettes[settings.palette].fill,
    emissions: parts.has("emissions") ? emissions : null,
    parts,
    madeOn: new Date(),
  };
}
