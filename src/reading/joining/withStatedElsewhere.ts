import { toAddress } from "../address";
import type { Block } from "../outline/blocks";
import type { Finding, SheetAssessment } from "../reading";
import { parameterKey } from "../outline/parameterKey";
import type { SheetView } from "../sheetView";
import { labelledFigures } from "./labelledFigures";
import { summaryOfList, type ParameterList } from "./parameterList";
import { summaryFindings } from "./summaryFindings";
import { withOwner } from "./summaryOwner";
import { listsParameters, summaryOfTable } from "./summaryTables";

/**
 * Compares the sums that the workbook states apart from the criteria, in tables and lists of parameters and
 * beside labels,
 * with those of the criteria, wherever both stand.
 */
export function withStatedElsewhere(
  assessments: readonly SheetAssessment[],
  leftBlocks: readonly Block[],
  lists: readonly ParameterList[],
  sheets: readonly SheetView[],
): readonly SheetAssessment[] {
  const tables = leftBlocks.filter((block) => assessments.some((one) => listsParameters(block, keysOf(one))));
  const summaries = [
    ...tables.map(summaryOfTable),
    ...lists.map(summaryOfList),
    ...sheets.flatMap((sheet) => labelledFigures(sheet, assessments)),
  ];
  const found = new Map<SheetAssessment, { readonly findings: Finding[]; readonly sheets: Set<string> }>();
  for (const summary of summaries) {
    const owned = withOwner(summary, assessments);
    if (!owned) continue;
    const known = found.get(owned.assessment) ?? { findings: [], sheets: new Set() };
    found.set(owned.assessment, known);
    known.findings.push(...summaryFindings(owned));
    if (!summary.isVague) known.sheets.add(summary.sheet.name);
  }
  return assessments.map((assessment) => {
    const own = found.get(assessment);
    if (!own) return assessment;
    return {
      ...assessment,
      findings: [...assessment.findings, ...oncePerCell(own.findings)],
      statedOn: [...own.sheets],
    };
  });
}

function keysOf({ parameters }: SheetAssessment): ReadonlySet<string> {
  return new Set(parameters.map(({ name }) => parameterKey(name)));
}

/** A total of a table may also stand beside a label of its own. */
function oncePerCell(findings: readonly Finding[]): readonly Finding[] {
  const byCell = new Map(
    findings.map((one) => [`${one.cell ? toAddress(one.cell) : ""} ${String(one.values.what)}`, one]),
  );
  return [...byCell.values()];
}
