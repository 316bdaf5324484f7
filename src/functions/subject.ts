import type { Finding } from "../reading/reading";
import type { LiveAssessment } from "../session/session";

/** What a function about one assessment computes from. */
export interface Subject {
  readonly assessment: LiveAssessment;
  /** Findings about the workbook as a whole, or about the range. */
  readonly findings: readonly Finding[];
  /** How many parameters the workbook names as its weakest. */
  readonly weakestCount: number;
}

/** As much of it as sums need. */
export type Assessed = Pick<Subject, "assessment">;
