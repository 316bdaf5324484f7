import { parameterNames } from "../../reading/comparing/parameters";
import type { YearLine } from "../../reading/comparing/years";
import { isAssessed } from "../../scoring/changes";
import { findParameter } from "../../scoring/findParameter";
import type { LineCell, SheetPart } from "../stack";
import { columns, sideBySide } from "./columns";
import type { ComparisonTexts } from "./comparisonTexts";
import { historyChart } from "./historyChart";
import { historyWords } from "./historyWords";

/** How many columns the sheet has, and what the chart is called; null for no chart. */
export interface HistoryPlace {
  readonly columnCount: number;
  readonly chart: string | null;
}

/** A row of the table: shares by year, null where a year has none. */
export interface HistoryRow {
  readonly name: string;
  readonly shares: readonly (number | null)[];
}

/** Rows that a chart takes. */
const chartHeight = 16;

/** The years of a municipality: what changed in words, the shares by parameter, and a chart of them. */
export function historyPart(line: YearLine, place: HistoryPlace, texts: ComparisonTexts): SheetPart {
  const { text } = texts;
  const years = line.years.map(({ year }) => year);
  const whole: HistoryRow = { name: text("comparison.total"), shares: line.years.map(({ share }) => share) };
  const rows = [whole, ...parameterRows(line)];
  const above: readonly (readonly LineCell[])[] = [
    [{ column: columns.name, content: line.owner, look: "heading" }],
    [
      {
        column: columns.name,
        content: historyWords(line, texts),
        look: "lead",
        span: place.columnCount - columns.name,
      },
    ],
  ];
  const lines = [...above, headLine(years, texts), ...rows.map((row, at) => rowLine(row, at === 0))];
  if (place.chart === null) return { lines, shades: [], charts: [] };
  const chart = historyChart(line, rows, {
    name: place.chart,
    head: above.length,
    place: {
      row: lines.length + 1,
      column: columns.name,
      rowCount: chartHeight,
      columnCount: place.columnCount - columns.name,
    },
    texts,
  });
  return {
    lines: [...lines, ...new Array<readonly LineCell[]>(chartHeight + 1).fill([])],
    shades: [],
    charts: [chart],
  };
}

function parameterRows({ years }: YearLine): readonly HistoryRow[] {
  return parameterNames(years.map(({ choice }) => choice)).all.map(({ name, shortName }) => ({
    name: shortName,
    shares: years.map(({ choice }) => {
      const found = findParameter(choice.live.result, name);
      return found !== null && isAssessed(found) ? found.share : null;
    }),
  }));
}

function headLine(years: readonly number[], { text }: ComparisonTexts): readonly LineCell[] {
  return sideBySide(columns.name, [
    [text("comparison.parameter"), "head"],
    ...years.map((year) => [year, "headNumber"] as const),
    [text("comparison.change"), "headNumber"],
  ]);
}

/** From the first year to the last, where both have a share. */
function rowLine({ name, shares }: HistoryRow, isWhole: boolean): readonly LineCell[] {
  const [first = null, last = null] = [shares[0], shares.at(-1)];
  const change = first === null || last === null ? null : 100 * (last - first);
  return sideBySide(columns.name, [
    [name, isWhole ? "sum" : "text"],
    ...shares.map((share) => [share, isWhole ? "sumPercent" : "percent"] as const),
    [change, isWhole ? "sumChange" : "change"],
  ]);
}
