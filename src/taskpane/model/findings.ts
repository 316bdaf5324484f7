import type { Finding, Severity } from "../../reading/reading";
import { severities } from "../../session/byGravity";
import type { LiveAssessment, ReadyState } from "../../session/session";

/** Findings of one severity, in the order of the sheet. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Everything that deserves a look: findings about the workbook as a whole, then the assessment's own. */
export function findingsOf({ findings }: ReadyState, { source }: LiveAssessment): readonly Finding[] {
  return [...findings, ...source.findings];
}

/** The findings by severity, the gravest first; a severity without findings has no group. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return severities
    .map((severity) => ({ severity, findings: findings.filter((one) => one.severity === severity) }))
    .filter((group) => group.findings.length > 0);
}
