import type { Finding, Severity } from "../reading/reading";

/** The gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** Findings in the order in which they are shown: the gravest first, those of one severity in the order of the sheet. */
export function byGravity(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
