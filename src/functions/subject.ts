import type { LiveAssessment } from "../session/session";

/** What a function computes from. */
export interface Subject {
  readonly assessment: LiveAssessment;
  /** How many parameters the workbook names as its weakest. */
  readonly weakestCount: number;
}
