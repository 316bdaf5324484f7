import type { SheetAssessment } from "../reading";
import type { SheetView } from "../sheetView";
import { withFix } from "./fixes";
import { hiddenCriteria } from "./hiddenCriteria";
import type { Check } from "./scene";

/** Every check, in the order in which its findings are told. */
const checks: readonly Check[] = [hiddenCriteria];

/** The assessments with what formulas, values and hidden rows say against them, and fixes where they are safe. */
export function withIntegrity(
  assessments: readonly SheetAssessment[],
  views: readonly SheetView[],
): readonly SheetAssessment[] {
  const sheets = new Map(views.map((view) => [view.name, view]));
  return assessments.map((assessment) => {
    const scene = { assessment, sheets };
    const findings = [...assessment.findings, ...checks.flatMap((check) => check(scene))];
    return { ...assessment, findings: findings.map((finding) => withFix(finding, scene)) };
  });
}
