import { describeFinding } from "../../../i18n/describeFinding";
import type { Translator } from "../../../i18n/translator";
import { toAddress } from "../../../reading/address";
import type { Finding, Severity, SheetAssessment } from "../../../reading/reading";
import type { WeighedTally } from "../../../scoring/assessment";
import { hasRanking, weakest } from "../../../scoring/ranking";
import type { AssessedFile } from "../../../session/assessFile";
import type { LiveAssessment } from "../../../session/session";

/** What `--json` prints for one file. Numbers that must not be used, while a criterion is invalid, are null. */
export interface FileReport {
  readonly file: string;
  readonly assessments: readonly AssessmentReport[];
  /** About the workbook as a whole. */
  readonly findings: readonly FindingReport[];
}

export interface AssessmentReport {
  readonly name: string;
  readonly sheet: string;
  readonly points: number | null;
  readonly max: number | null;
  /** points / max, 0 to 1. */
  readonly share: number | null;
  /** The same by weights; null also where nothing weighs. */
  readonly weightedShare: number | null;
  /** Which of the shares the sheet itself states; null for none of them. */
  readonly statedShare: SheetAssessment["statedShare"];
  /** Applicable criteria that have points, and all applicable ones. */
  readonly progress: { readonly assessed: number; readonly criteria: number };
  readonly parameters: readonly ParameterReport[];
  readonly weakest: readonly string[];
  readonly baseRequirements: readonly RequirementReport[];
  readonly findings: readonly FindingReport[];
}

export interface ParameterReport {
  readonly name: string;
  readonly points: number | null;
  readonly max: number | null;
  readonly share: number | null;
  /** By the weights of its criteria; null also where they weigh nothing. */
  readonly weightedShare: number | null;
  /** 1 = strongest; equal shares share a rank. */
  readonly rank: number | null;
}

export interface RequirementReport {
  readonly text: string;
  /** Null while nobody has answered. */
  readonly met: boolean | null;
  readonly address: string;
}

export interface FindingReport {
  readonly code: string;
  readonly severity: Severity;
  readonly address: string | null;
  readonly message: string;
}

/** The report of a file that was read. */
export function reportOf(
  file: string,
  { assessments, findings, settings }: Pick<AssessedFile, "assessments" | "findings" | "settings">,
  texts: Translator,
): FileReport {
  return {
    file,
    assessments: assessments.map((assessment) => assessmentReport(assessment, settings.weakestCount, texts)),
    findings: findings.map((finding) => findingReport(finding, texts)),
  };
}

function assessmentReport(
  { source, result }: LiveAssessment,
  weakestCount: number,
  texts: Translator,
): AssessmentReport {
  return {
    name: source.name,
    sheet: source.sheet,
    ...countable(result),
    statedShare: source.statedShare,
    progress: { assessed: result.assessed, criteria: result.criteria },
    parameters: result.parameters.map((parameter) => ({
      name: parameter.shortName,
      ...countable(parameter),
      rank: hasRanking(result) ? parameter.place : null,
    })),
    weakest: hasRanking(result) ? weakest(result, weakestCount).map(({ shortName }) => shortName) : [],
    baseRequirements: source.baseRequirements.map(({ text, met, cell }) => {
      return { text, met, address: toAddress(cell) };
    }),
    findings: source.findings.map((finding) => findingReport(finding, texts)),
  };
}

/** The figures of a tally, or nulls while one of its criteria cannot be counted. */
function countable(
  tally: WeighedTally,
): Pick<AssessmentReport, "points" | "max" | "share" | "weightedShare"> {
  const { points, max, share, weightedShare } = tally;
  if (tally.invalid.length > 0) return { points: null, max, share: null, weightedShare: null };
  return { points, max, share, weightedShare };
}

function findingReport(finding: Finding, texts: Translator): FindingReport {
  return {
    code: finding.code,
    severity: finding.severity,
    address: finding.cell ? toAddress(finding.cell) : null,
    message: describeFinding(texts, finding),
  };
}
