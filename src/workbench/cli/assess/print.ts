import type { Locale, Translator } from "../../../i18n/translator";
import { workbenchTranslator, type WorkbenchKey } from "../../texts";
import type { AssessmentReport, FileReport, FindingReport, ParameterReport } from "./fileReport";
import { tableLines, type Column } from "./table";

/**
 * What a person reads: one file in full; several as one table with a line for each assessment, and under it
 * the findings that stop a total.
 */
export function printed(reports: readonly FileReport[], locale: Locale): string {
  const words = workbenchTranslator(locale);
  const [only, ...others] = reports;
  if (!only) return "";
  return (others.length === 0 ? fileLines(only, words) : comparisonLines(reports, words)).join("\n");
}

type Words = Translator<WorkbenchKey>;

function fileLines(report: FileReport, words: Words): string[] {
  return [
    ...report.assessments.flatMap((assessment) => [...assessmentLines(report.file, assessment, words), ""]),
    ...findingLines(report.findings, words),
  ];
}

function assessmentLines(file: string, assessment: AssessmentReport, words: Words): string[] {
  return [
    headline(assessment, words),
    ...weightedLines(assessment, words),
    `${file} · ${assessment.sheet} · ${words.text("assess.progress", { ...assessment.progress })}`,
    "",
    ...tableLines(
      parameterColumns(assessment.parameters, words),
      assessment.parameters.map((parameter) => parameterRow(parameter, assessment.parameters, words)),
    ),
    "",
    ...weakestLines(assessment, words),
    ...gateLines(assessment, words),
    ...findingLines(assessment.findings, words),
  ];
}

function weakestLines({ weakest }: AssessmentReport, words: Words): string[] {
  return weakest.length === 0 ? [] : [words.text("assess.weakest", { names: listed(weakest, words) })];
}

function gateLines({ baseRequirements }: AssessmentReport, words: Words): string[] {
  if (baseRequirements.length === 0) return [];
  const count = (answer: boolean | null): number =>
    baseRequirements.filter(({ met }) => met === answer).length;
  const values = { count: baseRequirements.length, met: count(true), notMet: count(false) };
  return [words.text("assess.gate", { ...values, unanswered: count(null) })];
}

/** "Kalmar kommun 2021: 54 of 67 points, 81 %" */
function headline({ name, points, max, share }: AssessmentReport, words: Words): string {
  if (points === null) return words.text("assess.headlineInvalid", { name });
  const values = { name, points: words.points(points) };
  if (max === null || share === null) return words.text("assess.headlineNoMax", values);
  return words.text("assess.headline", { ...values, max: words.points(max), percent: words.percent(share) });
}

/** The share by weights in a line of its own, never in place of the other. */
function weightedLines({ weightedShare, statedShare }: AssessmentReport, words: Words): string[] {
  if (weightedShare === null) return [];
  const values = { percent: words.percent(weightedShare), stated: statedShare ?? "neither" };
  return [words.text("assess.weightedShare", values)];
}

function parameterColumns(parameters: readonly ParameterReport[], words: Words): readonly Column[] {
  return [
    { head: words.text("assess.parameter"), align: "left" },
    { head: words.text("assess.points"), align: "right" },
    { head: words.text("assess.max"), align: "right" },
    { head: words.text("assess.share"), align: "right" },
    ...weightedColumn(parameters, words),
    { head: words.text("assess.place"), align: "right" },
  ];
}

function parameterRow(
  { name, points, max, share, weightedShare, rank }: ParameterReport,
  all: readonly ParameterReport[],
  words: Words,
): string[] {
  return [
    name,
    shownPoints(points, words),
    shownPoints(max, words),
    shownShare(share, words),
    ...(someWeigh(all) ? [shownShare(weightedShare, words)] : []),
    rank === null ? "–" : String(rank),
  ];
}

/** A column that few workbooks need. */
function weightedColumn(all: readonly Weighable[], words: Words): readonly Column[] {
  return someWeigh(all) ? [{ head: words.text("assess.weightedColumn"), align: "right" }] : [];
}

type Weighable = Pick<AssessmentReport, "weightedShare">;

function someWeigh(all: readonly Weighable[]): boolean {
  return all.some(({ weightedShare }) => weightedShare !== null);
}

function comparisonLines(reports: readonly FileReport[], words: Words): string[] {
  const all = reports.flatMap(({ assessments }) => assessments);
  const columns: readonly Column[] = [
    { head: words.text("assess.file"), align: "left" },
    { head: words.text("assess.assessment"), align: "left" },
    { head: words.text("assess.points"), align: "right" },
    { head: words.text("assess.max"), align: "right" },
    { head: words.text("assess.share"), align: "right" },
    ...weightedColumn(all, words),
    { head: words.text("assess.weakestColumn"), align: "left" },
  ];
  const errors = reports.flatMap(({ file, assessments, findings }) =>
    [...findings, ...assessments.flatMap((assessment) => assessment.findings)]
      .filter(({ severity }) => severity === "error" || assessments.length === 0)
      .map((finding) => `${file}: ${findingLine(finding, words)}`),
  );
  return [
    ...tableLines(
      columns,
      reports.flatMap((report) => comparisonRows(report, all, words)),
    ),
    ...(errors.length > 0 ? ["", ...errors] : []),
  ];
}

function comparisonRows(
  { file, assessments }: FileReport,
  all: readonly AssessmentReport[],
  words: Words,
): string[][] {
  const weighted = (share: number | null): string[] => (someWeigh(all) ? [shownShare(share, words)] : []);
  if (assessments.length === 0) return [[file, "–", "–", "–", "–", ...weighted(null), ""]];
  return assessments.map(({ name, points, max, share, weightedShare, weakest }) => [
    file,
    name,
    shownPoints(points, words),
    shownPoints(max, words),
    shownShare(share, words),
    ...weighted(weightedShare),
    weakest.join(", "),
  ]);
}

function findingLines(findings: readonly FindingReport[], words: Words): string[] {
  if (findings.length === 0) return [];
  return [
    "",
    words.text("assess.findings", { count: findings.length }),
    ...findings.map((finding) => `  ${findingLine(finding, words)}`),
  ];
}

function findingLine({ severity, message }: FindingReport, words: Words): string {
  return `${words.text(`assess.${severity}`)}: ${message}`;
}

function shownPoints(points: number | null, words: Words): string {
  return points === null ? "–" : words.points(points);
}

function shownShare(share: number | null, words: Words): string {
  return share === null ? "–" : words.percent(share);
}

function listed(names: readonly string[], words: Words): string {
  return new Intl.ListFormat(words.tag).format(names);
}
