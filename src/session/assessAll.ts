import type { Grid } from "../reading/grid";
import type { Finding, Question } from "../reading/reading";
import { readWorkbook } from "../reading/readWorkbook";
import { liveOf } from "./live";
import type { LiveAssessment } from "./session";

/** The assessments of a workbook, what a person must say of it first, and findings about it as a whole. */
export interface Assessed {
  readonly assessments: readonly LiveAssessment[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

/** Reads the sheets and computes what was found. Pure: the same cells give the same assessments. */
export function assessAll(grids: readonly Grid[]): Assessed {
  const { assessments, questions, findings } = readWorkbook(grids);
  return { assessments: assessments.map(liveOf), questions, findings };
}
