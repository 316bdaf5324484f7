import type { Chart, ChartAxis, ChartSeries } from "./chart";

/** A series as Excel makes it: every choice left to the chart. */
export const plainSeries: ChartSeries = {
  name: null,
  values: null,
  categories: null,
  fill: null,
  line: { color: null, weight: null },
  marker: null,
  smooth: false,
  points: [],
  labels: null,
};

/** An axis as Excel makes it. */
export const plainAxis: ChartAxis = {
  visible: true,
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: null,
  reversed: false,
  gridlines: false,
  title: null,
  font: {},
};

/** What every new chart has, until somebody says otherwise. */
export const plainChart = {
  altText: "",
  title: { visible: true, text: null, font: { size: 14, bold: false } },
  legend: { visible: true, position: "bottom", font: {} },
  categoryAxis: plainAxis,
  valueAxis: { ...plainAxis, gridlines: true },
  gapWidth: 150,
  overlap: 0,
} as const satisfies Partial<Chart>;

/** The size that Excel gives a new chart, in points. */
export const plainSize = { width: 360, height: 216 } as const;
