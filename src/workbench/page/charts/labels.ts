import { chartTypes, type Chart } from "../../book/chart";
import { barSpan } from "./bars";
import { textSizes, textWidth } from "./boxes";
import type { ChartData } from "./chartData";
import type { Placing } from "./placing";
import type { NumberText, PlottedText } from "./plotted";
import type { Reach } from "./stacks";

/** Between the end of a bar and its label, in pixels. */
const labelGap = 4;

/** The values beside their bars or points, for series that have labels. */
export function labels(
  chart: Chart,
  data: ChartData,
  stood: readonly (readonly (Reach | null)[])[],
  place: Placing,
  numberText: NumberText,
): PlottedText[] {
  return labelTexts(chart, data, numberText).flatMap((texts, series) =>
    (stood[series] ?? []).flatMap((reach, at) => {
      const text = texts[at] ?? null;
      return reach && text !== null ? [{ ...spot(chart, data, series, at, reach, place), text }] : [];
    }),
  );
}

/** How far labels reach beyond the highest value, in pixels: to the right where bars lie, else upwards. */
export function labelReach(chart: Chart, data: ChartData, isLying: boolean, numberText: NumberText): number {
  const texts = labelTexts(chart, data, numberText)
    .flat()
    .filter((text) => text !== null);
  if (!standsOutside(chart) || texts.length === 0) return 0;
  return isLying ? labelGap + Math.max(...texts.map((text) => textWidth(text))) : textSizes.line;
}

/** Of each series the labels of its points; null where there is none. */
function labelTexts(chart: Chart, data: ChartData, numberText: NumberText): (string | null)[][] {
  return data.series.map(({ values, texts }, series) => {
    const wanted = chart.series[series]?.labels;
    if (!wanted) return [];
    const { numberFormat } = wanted;
    return values.map((value, at) => {
      if (value === null) return null;
      return numberFormat === null ? (texts[at] ?? "") : numberText(numberFormat, value);
    });
  });
}

function standsOutside(chart: Chart): boolean {
  const { plot, grouping } = chartTypes[chart.type];
  return plot === "line" || grouping === "clustered";
}

function spot(
  chart: Chart,
  data: ChartData,
  series: number,
  at: number,
  reach: Reach,
  place: Placing,
): Omit<PlottedText, "text"> {
  const [start, end] =
    chartTypes[chart.type].plot === "bar"
      ? barSpan(chart, data.series.length, series, at, place.count)
      : [at / place.count, (at + 1) / place.count];
  const isOutside = standsOutside(chart);
  const tip = place.at((start + end) / 2, isOutside ? reach.to : (reach.from + reach.to) / 2);
  if (place.isLying)
    return { x: tip.x + (isOutside ? labelGap : 0), y: tip.y + 4, anchor: isOutside ? "start" : "middle" };
  return { x: tip.x, y: tip.y + (isOutside ? -6 : 4), anchor: "middle" };
}
