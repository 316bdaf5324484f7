import type { Chart, ChartCells, ChartSeries } from "./chart";

type Move = (cells: ChartCells) => ChartCells | null;

/** The chart with other cells in the place of those that it shows; null where they are gone. */
export function mapCells(chart: Chart, move: Move): Chart {
  return { ...chart, series: chart.series.map((series) => seriesCells(series, move)) };
}

function seriesCells(series: ChartSeries, move: Move): ChartSeries {
  const { name, values, categories } = series;
  return {
    ...series,
    name: name !== null && typeof name === "object" ? move(name) : name,
    values: values && move(values),
    categories: categories && move(categories),
  };
}

/** The chart with other sheets in its references, such as names for ids; references to sheets that are none are gone. */
export function withSheets(chart: Chart, sheets: ReadonlyMap<string, string>): Chart {
  return mapCells(chart, ({ sheet, area }) => {
    const other = sheets.get(sheet);
    return other === undefined ? null : { sheet: other, area };
  });
}
