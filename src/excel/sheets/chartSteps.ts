import { areaAddress } from "../../reading/address";
import type { Area } from "../../reading/grid";
import type { DraftChart, DraftSeries } from "../../sheets/draft";
import { rangeOf } from "../request";
import { step, type Step } from "./steps";

/** Draws charts over cells of the sheet. */
export function chartSteps(sheet: Excel.Worksheet, charts: readonly DraftChart[]): readonly Step[] {
  return charts.map((chart) => step(() => addChart(sheet, chart)));
}

const types = { bar: "BarClustered", line: "LineMarkers" } as const;

function addChart(sheet: Excel.Worksheet, draft: DraftChart): void {
  const [first, ...others] = draft.series;
  if (!first) return;
  const chart = sheet.charts.add(types[draft.kind], rangeOf(sheet, first.values), seriesBy(first.values));
  chart.name = draft.name;
  chart.title.text = draft.title;
  chart.legend.visible = others.length > 0;
  chart.legend.position = "Bottom";
  fillSeries(sheet, chart.series.getItemAt(0), draft, first);
  for (const series of others) fillSeries(sheet, chart.series.add(series.name), draft, series);
  scale(chart.axes, draft);
  chart.setPosition(...cornersOf(draft.place));
}

/** As many values as the area is long make one series. */
function seriesBy({ rowCount, columnCount }: Area): "Columns" | "Rows" {
  return rowCount >= columnCount ? "Columns" : "Rows";
}

function fillSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { kind, categories }: DraftChart,
  { name, values, color, marked }: DraftSeries,
): void {
  series.name = name;
  series.setValues(rangeOf(sheet, values));
  series.setXAxisValues(rangeOf(sheet, categories));
  if (kind === "bar") asBars(series, color);
  else asLine(series, color);
  for (const point of marked) series.points.getItemAt(point.index).format.fill.setSolidColor(point.color);
}

/** Each bar says its value, as its cell shows it. */
function asBars(series: Excel.ChartSeries, color: string): void {
  series.format.fill.setSolidColor(color);
  series.gapWidth = 60;
  series.hasDataLabels = true;
}

function asLine(series: Excel.ChartSeries, color: string): void {
  series.format.line.color = color;
  series.markerStyle = "Circle";
  series.markerBackgroundColor = color;
}

function scale({ valueAxis, categoryAxis }: Excel.ChartAxes, { kind, values }: DraftChart): void {
  valueAxis.minimum = 0;
  if (values === "shares") {
    valueAxis.maximum = 1;
    valueAxis.numberFormat = "0%";
  }
  if (kind === "line") return;
  // Bars stand from the bottom up otherwise, against the order of the cells; then their scale would be at the top.
  categoryAxis.reversePlotOrder = true;
  valueAxis.visible = false;
  valueAxis.majorGridlines.visible = false;
}

function cornersOf(area: Area): readonly [string, string] {
  const { row, column, rowCount, columnCount } = area;
  const corner = (down: number, right: number) =>
    areaAddress("", { row: down, column: right, rowCount: 1, columnCount: 1 });
  return [corner(row, column), corner(row + rowCount - 1, column + columnCount - 1)];
}
