import type { YearLine } from "../../reading/comparing/years";
import { plainPart, type SheetPart } from "../stack";
import { columnCount, wholeLine } from "./columns";
import type { ComparisonFacts } from "./comparisonFacts";
import type { ComparisonTexts } from "./comparisonTexts";
import { historyPart } from "./historyPart";

/** Charts take time to draw: of more municipalities than these, each has its table alone. */
const mostCharts = 12;

/** The years of each municipality that has several, under a heading; none without. */
export function historyParts(
  lines: readonly YearLine[],
  facts: ComparisonFacts,
  texts: ComparisonTexts,
): readonly SheetPart[] {
  if (lines.length === 0) return [];
  const { text } = texts;
  return [
    plainPart([
      wholeLine(text("comparison.historyTitle"), "title", facts),
      wholeLine(text("comparison.historyLead"), "lead", facts),
    ]),
    ...lines.map((line, at) => {
      const chart = lines.length > mostCharts ? null : `Klimat ${String(at + 1)}`;
      return historyPart(line, { columnCount: columnCount(facts), chart }, texts);
    }),
  ];
}
