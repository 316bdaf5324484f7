import { gateStanding, type GateStanding } from "../../reading/gateStanding";
import type { Finding } from "../../reading/reading";
import type { LiveAssessment } from "../../session/session";
import type { ParameterLine } from "./parameterLines";
import { parameterLines } from "./parameterLines";
import type { Standing } from "./standing";
import { standingOf } from "./standing";

/** Everything that the overview says of one assessment. */
export interface Overview {
  readonly sheet: string;
  readonly standing: Standing;
  readonly criteria: number;
  readonly assessed: number;
  readonly gate: GateStanding;
  /** Weakest first; those without a result last, in the order of the sheet. */
  readonly parameters: readonly ParameterLine[];
  readonly findings: readonly Finding[];
}

/**
 * What the overview says of an assessment.
 *
 * @param workbookFindings findings about the workbook as a whole, listed before the assessment's own
 */
export function overviewOf(
  { source, result }: LiveAssessment,
  weakestCount: number,
  workbookFindings: readonly Finding[],
): Overview {
  return {
    sheet: source.sheet,
    standing: standingOf(result, source.criteria),
    criteria: result.criteria,
    assessed: result.assessed,
    gate: gateStanding(source.baseRequirements),
    parameters: parameterLines(result, source.criteria, weakestCount),
    findings: [...workbookFindings, ...source.findings],
  };
}
