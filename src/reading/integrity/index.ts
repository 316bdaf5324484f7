import type { SheetAssessment } from "../reading";
import type { SheetView } from "../sheetView";
import { collectFormulas } from "./collectFormulas";
import { editionTotal } from "./editionTotal";
import { withFix } from "./fixes";
import { hiddenCriteria } from "./hiddenCriteria";
import { overwrittenFormula } from "./overwrittenFormula";
import { roundedShare } from "./roundedShare";
import { sceneOf, type Check } from "./scene";
import { similarParameters } from "./similarParameters";
import { sumRanges } from "./sumRanges";
import { unequalRanges } from "./unequalRanges";

/** Every check, in the order in which its findings are told. */
const checks: readonly Check[] = [
  overwrittenFormula,
  sumRanges,
  unequalRanges,
  similarParameters,
  editionTotal,
  roundedShare,
  hiddenCriteria,
];

/** The assessments with what formulas, values and hidden rows say against them, and fixes where they are safe. */
export function withIntegrity(
  assessments: readonly SheetAssessment[],
  views: readonly SheetView[],
): readonly SheetAssessment[] {
  const sheets = new Map(views.map((view) => [view.name, view]));
  const formulas = collectFormulas(assessments, views);
  return assessments.map((assessment) => {
    const others = assessments.filter((other) => other !== assessment);
    const scene = sceneOf(assessment, { sheets, formulas, others });
    const findings = [...assessment.findings, ...checks.flatMap((check) => check(scene))];
    return { ...assessment, findings: findings.map((finding) => withFix(finding, scene)) };
  });
}
