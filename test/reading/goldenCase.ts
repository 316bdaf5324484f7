import { areaAddress, columnLetters, toAddress } from "../../src/reading/address";
import type {
  AssessmentPart,
  BaseRequirement,
  Candidate,
  Finding,
  Fix,
  LeftOutRow,
  Question,
  Reading,
  SheetAssessment,
} from "../../src/reading/reading";
import { assess } from "../../src/scoring/assess";

/** A summary, as JSON: undefined fields are left out. */
export type Summary = Readonly<Record<string, unknown>>;

/**
 * What a person would check of a reading: what was found where, the sums, what was left out, what is wrong, what
 * is asked. Fields that are rare, such as base requirements, are there only where there is something to say; the
 * evidence and the fixes only where the expected summary has them too.
 */
export function summaryOf({ assessments, questions, findings }: Reading, expected: unknown): Summary {
  const withEvidence = JSON.stringify(expected).includes('"evidence":');
  const withFixes = JSON.stringify(expected).includes('"fix: ');
  const findingSummary = (finding: Finding) => [
    ...bareFindingSummary(finding),
    ...(withFixes && finding.fix ? [fixSummary(finding.fix)] : []),
  ];
  return JSON.parse(
    JSON.stringify({
      assessments: assessments.map((assessment) => ({
        ...assessmentSummary(assessment),
        findings: assessment.findings.map(findingSummary),
        evidence: withEvidence ? assessment.evidence.map(({ code }) => code) : undefined,
      })),
      questions: unlessEmpty(questions.map(questionSummary)),
      findings: findings.map(findingSummary),
    }),
  ) as Summary;
}

function assessmentSummary(assessment: SheetAssessment): Summary {
  const { name, aliases, sheet, area, criteria, parameters, baseRequirements, parts } = assessment;
  const result = assess(criteria, parameters);
  return {
    name,
    aliases,
    area: areaAddress(sheet, area),
    columns: columnsSummary(assessment.columns),
    points: result.points,
    max: result.max,
    share: result.share,
    weightedShare: result.weightedShare ?? undefined,
    statedShare: assessment.statedShare ?? undefined,
    progress: `${result.assessed} of ${result.criteria}`,
    invalid: result.invalid,
    parameters: result.parameters.map((parameter, index) => {
      const headings =
        parameters[index]?.headings.map((cell) => toAddress({ ...cell, sheet: "" })).join(" ") ?? "";
      const { points, max, place, tied } = parameter;
      const ranked = place === null ? "no place" : `place ${place}${tied ? " tied" : ""}`;
      return [parameter.name, parameter.shortName, `${points} of ${max ?? "?"}`, ranked, headings];
    }),
    baseRequirements: unlessEmpty(baseRequirements.map(requirementSummary)),
    parts: parts.length > 1 ? parts.map(partSummary) : undefined,
    leftOut: leftOutSummary(assessment.leftOut),
  };
}

function columnsSummary(columns: SheetAssessment["columns"]): Summary {
  return Object.fromEntries(Object.entries(columns).map(([role, column]) => [role, columnLetters(column)]));
}

function leftOutSummary(rows: readonly LeftOutRow[]): readonly string[] {
  return rows.map(({ row, reason }) => `${row + 1} ${reason}`);
}

function requirementSummary({ text, met, cell }: BaseRequirement): readonly unknown[] {
  return [text, met, toAddress(cell)];
}

function partSummary({ sheet, area, columns, leftOut }: AssessmentPart): readonly unknown[] {
  return [areaAddress(sheet, area), columnsSummary(columns), leftOutSummary(leftOut)];
}

function questionSummary({ cell, candidates }: Question): Summary {
  return { cell: toAddress(cell), candidates: candidates.map(candidateSummary) };
}

function candidateSummary({ mapping, assessment }: Candidate): Summary {
  const { points, max, criteria } = assess(assessment.criteria, assessment.parameters);
  const { columns } = mapping;
  return {
    columns: columnsSummary(columns),
    total: `${points} of ${max ?? "?"}`,
    criteria,
  };
}

function bareFindingSummary({ severity, code, cell, values }: Finding): readonly unknown[] {
  return [`${severity} ${code}`, cell ? toAddress(cell) : null, values];
}

/** "fix: writeNumber Bedömning!D5 = 7.5" */
function fixSummary({ code, writes }: Fix): string {
  const cells = writes.map(({ cell, content }) => `${toAddress(cell)} = ${content}`);
  return `fix: ${code} ${cells.join(", ")}`;
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
