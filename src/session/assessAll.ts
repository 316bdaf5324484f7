import type { Grid } from "../reading/grid";
import type { Finding } from "../reading/reading";
import { readWorkbook } from "../reading/readWorkbook";
import { assess } from "../scoring/assess";
import type { LiveAssessment } from "./session";

/** The assessments of a workbook, and findings about it as a whole. */
export interface Assessed {
  readonly assessments: readonly LiveAssessment[];
  readonly findings: readonly Finding[];
}

/** Reads the sheets and computes what was found. Pure: the same cells give the same assessments. */
export function assessAll(grids: readonly Grid[]): Assessed {
  const { assessments, findings } = readWorkbook(grids);
  return {
    assessments: assessments.map((source) => ({
      source,
      result: assess(source.criteria, source.parameters),
    })),
    findings,
  };
}
