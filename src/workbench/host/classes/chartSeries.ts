import { choice, flag, number, object, text } from "../arguments";
import { color } from "../cells/colors";
import { changeChart, changeSeries, chartOf, seriesOf } from "../charts/charts";
import { changeLabels, labelsOf } from "../charts/labels";
import { seriesName, textsOf, valuesOf } from "../charts/chartTexts";
import { fromWireWord, toWireWord } from "../charts/wireWords";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { ChartSeriesTarget } from "../targets";
import { markerStyles, type ChartMarker } from "../../book/chart";

const { value, setting, part, call } = membersOf<"ChartSeries">();
const sourceData = object("sourceData", "Range");

export const chartSeries: HostClass<"ChartSeries"> = {
  name: "ChartSeries",
  members: {
    name: setting(
      "ExcelApi 1.1",
      text("name"),
      (self, host) => seriesName(host, seriesOf(self, host), self.series),
      (self, host, name) => changeSeries(self, host, { name }),
    ),
    chartType: value("ExcelApi 1.7", (self, host) => toWireWord(chartOf(self, host).type)),
    gapWidth: ofChart("ExcelApi 1.7", "gapWidth"),
    overlap: ofChart("ExcelApi 1.8", "overlap"),
    hasDataLabels: setting(
      "ExcelApi 1.7",
      flag("hasDataLabels"),
      (self, host) => labelsOf(self, host) !== null,
      (self, host, hasLabels) => changeLabels(self, host, hasLabels ? {} : null),
    ),
    markerBackgroundColor: setting(
      "ExcelApi 1.7",
      text("markerBackgroundColor"),
      (self, host) => seriesOf(self, host).fill ?? "",
      (self, host, fill) => changeSeries(self, host, { fill: color(fill) }),
    ),
    markerSize: setting(
      "ExcelApi 1.7",
      number("markerSize"),
      (self, host) => markerOf(self, host).size,
      (self, host, size) => changeSeries(self, host, { marker: { ...markerOf(self, host), size } }),
    ),
    markerStyle: setting(
      "ExcelApi 1.7",
      choice("markerStyle", ["Automatic", ...markerStyles.map(toWireWord)]),
      (self, host) => toWireWord(seriesOf(self, host).marker?.style ?? "automatic"),
      (self, host, style) =>
        changeSeries(self, host, {
          marker: style === "Automatic" ? null : { ...markerOf(self, host), style: fromWireWord(style) },
        }),
    ),
    smooth: setting(
      "ExcelApi 1.7",
      flag("smooth"),
      (self, host) => seriesOf(self, host).smooth,
      (self, host, smooth) => changeSeries(self, host, { smooth }),
    ),
    dataLabels: part("ExcelApi 1.8", "ChartDataLabels", (self) => self),
    format: part("ExcelApi 1.1", "ChartSeriesFormat", (self) => self),
    points: part("ExcelApi 1.1", "ChartPointsCollection", (self) => self),
    delete: call("ExcelApi 1.7", "writes", [], (self, host) => {
      const { series } = chartOf(self, host);
      changeChart(self, host, { series: series.toSpliced(self.series, seriesOf(self, host) ? 1 : 0) });
    }),
    getDimensionValues: call(
      "ExcelApi 1.12",
      "reads",
      [choice("dimension", ["Categories", "Values"])],
      (self, host, dimension) => {
        const { categories, values } = seriesOf(self, host);
        return dimension === "Categories"
          ? textsOf(host, categories)
          : valuesOf(host, values).map((content) => String(content ?? ""));
      },
    ),
    setValues: call("ExcelApi 1.7", "writes", [sourceData], (self, host, { target }) =>
      changeSeries(self, host, { values: target }),
    ),
    setXAxisValues: call("ExcelApi 1.7", "writes", [sourceData], (self, host, { target }) =>
      changeSeries(self, host, { categories: target }),
    ),
  },
};

/** Microsoft has it on the series; it is the same for all series of a chart. */
function ofChart(since: "ExcelApi 1.7" | "ExcelApi 1.8", which: "gapWidth" | "overlap") {
  return setting(
    since,
    number(which),
    (self, host) => chartOf(self, host)[which],
    (self, host, percent) => changeChart(self, host, { [which]: percent }),
  );
}

/** The marker that Excel draws where nobody chose one. */
function markerOf(self: ChartSeriesTarget, host: HostState): ChartMarker {
  return seriesOf(self, host).marker ?? { style: "circle", size: 5 };
}
