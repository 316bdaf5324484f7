import type { YearLine } from "../../reading/comparing/years";
import type { Area } from "../../reading/grid";
import type { DraftChart } from "../draft";
import { columns } from "./columns";
import type { ComparisonTexts } from "./comparisonTexts";
import type { HistoryRow } from "./historyPart";

interface ChartPlace {
  readonly name: string;
  /** Row of the table's headings; its rows follow. */
  readonly head: number;
  readonly place: Area;
  readonly texts: ComparisonTexts;
}

/** The whole, and then the parameters: told apart by people who do not see every colour, and 3:1 against white. */
const colors = [
  "#0B5A50",
  "#C44E00",
  "#0068A8",
  "#A3195B",
  "#8A6D00",
  "#6B4FA0",
  "#2E7D32",
  "#5B6B69",
] as const;

/** A line for the whole, and for each parameter where they are not too many to be told apart. */
export function historyChart(
  line: YearLine,
  rows: readonly HistoryRow[],
  { name, head, place, texts }: ChartPlace,
): DraftChart {
  const { text, percent } = texts;
  const years = line.years.map(({ year }) => String(year));
  const drawn = rows.length > colors.length ? rows.slice(0, 1) : rows;
  const areaOf = (row: number): Area => ({
    row,
    column: columns.name + 1,
    rowCount: 1,
    columnCount: years.length,
  });
  return {
    name,
    kind: "line",
    title: text("comparison.chart", { owner: line.owner }),
    categories: areaOf(head),
    series: drawn.map((row, at) => ({
      name: row.name,
      values: areaOf(head + 1 + at),
      color: colors[at] ?? colors[0],
      marked: [],
    })),
    place,
    values: "shares",
    description: text("comparison.chartText", {
      first: years[0] ?? "",
      last: years.at(-1) ?? "",
      values: line.years.map(({ year, share }) => `${String(year)} ${percent(share)}`).join(", "),
    }),
  };
}
