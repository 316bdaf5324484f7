import { sameValue } from "../excel/sameValue";
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
 * Reads the sheets, those that a person has mapped as they are mapped, and computes what was found. The same cells give
 * the same assessments.
 *
 * @param before assessments of an earlier reading: one that reads as it did stays the same object and is not computed
 *   again, since an edit changes one among hundreds
 */
export function assessAll(
  grids: readonly Grid[],
  mappings: readonly Mapping[] = [],
  before: readonly LiveAssessment[] = [],
): Assessed {
  const { assessments, questions, findings } = readWorkbook(grids, { mappings });
  return {
    assessments: assessments.map((source, at) => {
      const known = before[at];
      return known && sameValue(known.source, source) ? known : liveOf(source);
    }),
    questions: questions.map(liveQuestion),
    findings,
  };
}

/** The assessment that a sheet would hold if it were mapped so; null when it would hold none. */
export function assessMapped(grids: readonly Grid[], mapping: Mapping): LiveAssessment | null {
  const source = previewMapping(grids, mapping);
  return source && liveOf(source);
}
