import { chartTypes, type Chart } from "../../book/chart";
import { ticks, valueScale, type ValueScale } from "../../book/chartScale";
import { bars } from "./bars";
import { cut, textSizes, textWidth, type Box } from "./boxes";
import type { ChartData } from "./chartData";
import { labelReach, labels } from "./labels";
import { lines } from "./lines";
import { gap, placing } from "./placing";
import type { NumberText, PlottedBar, PlottedLine, PlottedText, Point } from "./plotted";
import { reaches, type Reach } from "./stacks";

/** Everything within the axes, in pixels. */
export interface Plot {
  readonly area: Box;
  readonly gridlines: readonly { readonly from: Point; readonly to: Point }[];
  readonly bars: readonly PlottedBar[];
  readonly lines: readonly PlottedLine[];
  readonly texts: readonly PlottedText[];
}

const labelHeight = textSizes.line + 2;

/** Draws the bars or lines of a chart into a box. */
export function plotOf(chart: Chart, data: ChartData, box: Box, numberText: NumberText): Plot {
  const type = chartTypes[chart.type];
  const isLying = type.plot === "bar" && type.direction === "bar";
  const stood = reaches(
    chart.type,
    data.series.map(({ values }) => values),
  );
  const scale = scaleOf(chart, stood);
  const format =
    chart.valueAxis.numberFormat ?? (type.grouping === "percentStacked" ? "0%" : data.numberFormat);
  const marks = ticks(scale).map((value) => ({ value, text: numberText(format, value) }));
  const area = areaOf(chart, data, box, isLying, marks, labelReach(chart, data, isLying, numberText));
  const place = placing(chart, area, isLying, scale, data.categories.length);
  const plotted =
    type.plot === "bar"
      ? { bars: bars(chart, data, stood, place), lines: [] }
      : { bars: [], lines: lines(chart, data, stood, place) };
  return {
    area,
    gridlines: chart.valueAxis.gridlines ? marks.map(({ value }) => place.across(value)) : [],
    ...plotted,
    texts: [
      ...(chart.valueAxis.visible ? marks.map(({ value, text }) => place.valueText(value, text)) : []),
      ...(chart.categoryAxis.visible ? data.categories.map((text, at) => place.categoryText(at, text)) : []),
      ...labels(chart, data, stood, place, numberText),
    ],
  };
}

function scaleOf(chart: Chart, stood: readonly (readonly (Reach | null)[])[]): ValueScale {
  const isShare = chartTypes[chart.type].grouping === "percentStacked";
  const values = stood.flat().flatMap((reach) => (reach ? [reach.from, reach.to] : []));
  const isBar = chartTypes[chart.type].plot === "bar";
  const shown = isBar ? values : stood.flat().flatMap((reach) => (reach ? [reach.to] : []));
  return valueScale(
    isShare ? { ...chart.valueAxis, maximum: chart.valueAxis.maximum ?? 1 } : chart.valueAxis,
    shown,
  );
}

/** What is left when the labels of the axes have their room, and those of the highest values. */
function areaOf(
  chart: Chart,
  data: ChartData,
  box: Box,
  isLying: boolean,
  marks: readonly { readonly text: string }[],
  reach: number,
): Box {
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text))) + gap;
  const beside = isLying ? data.categories : marks.map(({ text }) => text);
  const [besideAxis, belowAxis] = isLying
    ? [chart.categoryAxis, chart.valueAxis]
    : [chart.valueAxis, chart.categoryAxis];
  const left = besideAxis.visible ? Math.min(widest(beside), box.width * 0.45) : 0;
  const [, right] = cut(box, "left", left);
  const [, above] = cut(right, "bottom", belowAxis.visible ? labelHeight : 0);
  const [, inner] = cut(above, "right", Math.max(gap * 2, isLying ? reach : 0));
  return cut(inner, "top", Math.max(gap, isLying ? 0 : reach))[1];
}
