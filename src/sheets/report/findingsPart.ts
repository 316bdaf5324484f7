import { describeFinding } from "../../i18n/describeFinding";
import type { CellRef } from "../../reading/grid";
import type { Finding, Severity } from "../../reading/reading";
import { plainPart, type SheetPart } from "../stack";
import { paragraph } from "./page";
import type { ReportFacts } from "./reportFacts";
import type { ReportTexts } from "./reportTexts";
import { cellsIn } from "./words";

/** A decision paper names the gravest findings; the workbook has them all. */
const mostFindings = 12;

const headings = { error: "report.errors", warning: "report.warnings", info: "report.infos" } as const;
const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** Findings of one severity in words. */
export interface FindingGroup {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What remains to be looked at, the gravest first. */
export function findingsPart(facts: ReportFacts, texts: ReportTexts): SheetPart {
  const { groups, more } = findingGroups(facts, texts);
  return plainPart([
    paragraph(texts.text("report.findings"), "heading"),
    ...(groups.length === 0 ? [paragraph(texts.text("report.noFindings"))] : []),
    ...groups.flatMap(({ heading, lines }) => [
      paragraph(heading, "label"),
      ...lines.map((line) => paragraph(line, "text")),
    ]),
    ...(more === null ? [] : [paragraph(more, "note")]),
  ]);
}

/** Findings in words, and how many more there are. Criteria that are not assessed are told in one line. */
export function findingGroups(
  { findings, assessment: { source } }: ReportFacts,
  texts: ReportTexts,
): { readonly groups: readonly FindingGroup[]; readonly more: string | null } {
  const all = [...findings, ...source.findings];
  const blank = all.filter(({ code }) => code === "blankPoints");
  const others = severities.flatMap((severity) =>
    all.filter((one) => one.severity === severity && one.code !== "blankPoints"),
  );
  const named = others.slice(0, mostFindings);
  const left = others.length - named.length;
  const groups = severities.map((severity) => ({
    heading: texts.text(headings[severity]),
    lines: [
      ...named.filter((one) => one.severity === severity).map((one) => describeFinding(texts, one)),
      ...(severity === "info" ? unassessed(blank, texts) : []),
    ],
  }));
  return {
    groups: groups.filter(({ lines }) => lines.length > 0),
    more: left > 0 ? texts.text("report.moreFindings", { count: left }) : null,
  };
}

function unassessed(blank: readonly Finding[], texts: ReportTexts): readonly string[] {
  const cells = blank.flatMap(({ cell }): readonly CellRef[] => (cell ? [cell] : []));
  return cells.length === 0 ? [] : [texts.text("report.unassessed", { cells: cellsIn(cells, texts) })];
}
