import type { Grid } from "../reading/grid";
import type { Finding, Mapping } from "../reading/reading";
import { previewMapping, readWorkbook } from "../reading/readWorkbook";
import { liveOf, liveQuestion } from "./live";
import type { LiveAssessment, LiveQuestion } from "./session";

/** The assessments of a workbook, what a person must say of it first, and findings about it as a whole. */
export interface Assessed {
  readonly assessments: readonly LiveAssessment[];
  readonly questions: readonly LiveQuestion[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the sheets, those that a person has mapped as they are mapped, and computes what was found. Pure: the same
 * cells give the same assessments.
 */
export function assessAll(grids: readonly Grid[], mappings: readonly Mapping[] = []): Assessed {
  const { assessments, questions, findings } = readWorkbook(grids, { mappings });
  return { assessments: assessments.map(liveOf), questions: questions.map(liveQuestion), findings };
}

/** The assessment that a sheet would hold if it were mapped so; null when it would hold none. */
export function assessMapped(grids: readonly Grid[], mapping: Mapping): LiveAssessment | null {
  const source = previewMapping(grids, mapping);
  return source && liveOf(source);
}
