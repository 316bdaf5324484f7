import type { Book } from "../../book/book";
import type { Chart, ChartCells, ChartSeries } from "../../book/chart";
import { seriesColor } from "./palette";

/** A chart with what stands in its cells now. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
  /** What the value axis counts in where the chart does not say it: the format of the first cell. */
  readonly numberFormat: string;
}

export interface SeriesData {
  readonly name: string;
  /** Null where a cell holds no number. */
  readonly values: readonly (number | null)[];
  /** What the cells show. */
  readonly texts: readonly string[];
  readonly color: string;
  /** Of each point. */
  readonly colors: readonly string[];
}

/** What a chart shows of a workbook. Series without names are counted, as Excel counts them. */
export function chartData(book: Book, chart: Chart): ChartData {
  const [first] = chart.series;
  const series = chart.series.map((one, at) => seriesData(book, chart, one, at));
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const named = first?.categories ? texts(book, first.categories) : [];
  const cell = first?.values;
  return {
    categories: Array.from({ length: count }, (_, at) => named[at] ?? String(at + 1)),
    series,
    numberFormat: (cell && book.style(cell.sheet, cell.area.row, cell.area.column).numberFormat) ?? "General",
  };
}

function seriesData(book: Book, chart: Chart, series: ChartSeries, at: number): SeriesData {
  const { values, points } = series;
  const found = values ? book.values(values.sheet, values.area).flat() : [];
  const color = seriesColor(chart.type, series, at);
  const fills = new Map(points.map(({ index, fill }) => [index, fill]));
  return {
    name: nameOf(book, series, at),
    values: found.map((value) => (typeof value === "number" ? value : null)),
    texts: values ? texts(book, values) : [],
    color,
    colors: found.map((_, point) => fills.get(point) ?? color),
  };
}

function nameOf(book: Book, { name }: ChartSeries, at: number): string {
  const text = typeof name === "string" ? name : name ? texts(book, name).join(" ") : "";
  return text === "" ? `Series${at + 1}` : text;
}

function texts(book: Book, { sheet, area }: ChartCells): string[] {
  return book.texts(sheet, area).flat();
}
