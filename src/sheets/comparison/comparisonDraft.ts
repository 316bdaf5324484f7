import type { Locale } from "../../i18n/createTranslator";
import type { Compared } from "../../reading/comparing/compared";
import { yearLines } from "../../reading/comparing/years";
import type { SheetDraft } from "../draft";
import { rowHeights } from "../rowHeights";
import { stack } from "../stack";
import { columnWidths } from "./columns";
import { comparisonFacts } from "./comparisonFacts";
import { comparisonTexts } from "./comparisonTexts";
import { headLines } from "./headLines";
import { historyParts } from "./historyParts";
import { rankingPart } from "./rankingPart";
import { spreadLines } from "./spreadLines";
import { unplacedPart } from "./unplacedPart";

/**
 * Assessments beside each other as a sheet: how they spread, the ranking with every parameter, those without a result
 * and, where a municipality has several years, these as lines. The figures are those of now and do not follow the
 * workbook.
 *
 * @param name of the sheet, which must be free
 */
export function comparisonDraft(assessments: readonly Compared[], locale: Locale, name: string): SheetDraft {
  const texts = comparisonTexts(locale);
  const facts = comparisonFacts(assessments);
  const lines = yearLines(facts.ranking.placed);
  const head = headLines(facts, texts);
  const parts = [
    { lines: [...head, ...spreadLines(facts, texts)], shades: [], charts: [] },
    rankingPart(facts),
    unplacedPart(facts, texts),
    ...historyParts(lines, facts, texts),
  ];
  const stacked = stack(parts.flatMap((part) => part ?? []));
  const widths = columnWidths(facts, lines);
  // Headings that stay in sight would stand above the tables of the years as well, to which they do not belong.
  const inSight = lines.length > 0 ? 0 : head.length;
  return {
    name,
    role: "output",
    ...stacked,
    columnWidths: widths,
    rowHeights: rowHeights(stacked.cells, widths),
    tables: [],
    legend: [],
    validations: [],
    frozen: { rows: inSight, columns: 2 },
    page: { orientation: "landscape", titleRows: inSight, footer: texts.text("comparison.footer") },
    tabColor: "#0B5A50",
  };
}
