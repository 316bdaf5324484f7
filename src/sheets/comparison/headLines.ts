import type { LineCell } from "../stack";
import { columns, fileColumn, sideBySide, wholeLine } from "./columns";
import type { ComparisonFacts } from "./comparisonFacts";
import type { ComparisonTexts } from "./comparisonTexts";

/** Title, what the sheet is, and the headings of the columns: what stays in sight and is printed on every page. */
export function headLines(facts: ComparisonFacts, texts: ComparisonTexts): readonly (readonly LineCell[])[] {
  const { text } = texts;
  const { ranking, parameters, files } = facts;
  const count = ranking.placed.length + ranking.unplaced.length;
  return [
    wholeLine(text("comparison.title"), "title", facts),
    wholeLine(text("comparison.lead", { count, files }), "lead", facts),
    wholeLine(maximaWords(facts, texts), "note", facts),
    [
      ...sideBySide(columns.place, [
        [text("comparison.place"), "head"],
        [text("comparison.name"), "head"],
        [text("comparison.points"), "headNumber"],
        [text("comparison.max"), "headNumber"],
        [text("comparison.share"), "headNumber"],
        ...parameters.map(({ shortName }) => [shortName, "headNumber"] as const),
      ]),
      ...(files > 0 ? sideBySide(fileColumn(facts), [[text("comparison.file"), "head"]]) : []),
    ],
  ];
}

/** Why points are not compared, where maxima differ; "" where all have the same. */
function maximaWords({ ranking }: ComparisonFacts, { text, points }: ComparisonTexts): string {
  const maxima = ranking.placed.map(({ max }) => max);
  const [least, most] = [Math.min(...maxima), Math.max(...maxima)];
  return least < most ? text("comparison.maxima", { least: points(least), most: points(most) }) : "";
}
