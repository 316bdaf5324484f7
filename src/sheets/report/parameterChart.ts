import type { DraftChart } from "../draft";
import { columnArea, columnWidths } from "./page";
import type { ReportFacts } from "./reportFacts";
import type { ReportTexts } from "./reportTexts";

/** The bars' colour, that of the product. */
const barColor = "#2E8B7A";

/**
 * A bar for each parameter, over the cells of the table that begins in row `first` of its part; null where none has a
 * share to show. The weakest have the colour that marks them in the sheet.
 */
export function parameterChart(
  { lines, markColor }: ReportFacts,
  { text, percent }: ReportTexts,
  first: number,
  { row, rowCount }: { readonly row: number; readonly rowCount: number },
): DraftChart | null {
  const values = lines.flatMap(({ name, standing }) =>
    standing.kind === "counted"
      ? [text("report.chartValue", { name, percent: percent(standing.share) })]
      : [],
  );
  if (values.length === 0) return null;
  return {
    name: "Klimat.report.parameters",
    kind: "bar",
    title: text("report.chart"),
    categories: columnArea(0, first, lines.length),
    series: [
      {
        name: text("report.share"),
        values: columnArea(4, first, lines.length),
        color: barColor,
        marked: lines.flatMap(({ mark }, index) => (mark === "weakest" ? [{ index, color: markColor }] : [])),
      },
    ],
    place: { row, column: 0, rowCount, columnCount: columnWidths.length },
    values: "shares",
    description: text("report.chartText", { values: values.join("; ") }),
  };
}
