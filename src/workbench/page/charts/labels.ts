import { chartTypes, type Chart } from "../../book/chart";
import { barSpan } from "./bars";
import type { ChartData } from "./chartData";
import type { Placing } from "./placing";
import type { NumberText, PlottedText } from "./plotted";
import type { Reach } from "./stacks";

/** The values beside their bars or points, for series that have labels. */
export function labels(
  chart: Chart,
  data: ChartData,
  stood: readonly (readonly (Reach | null)[])[],
  place: Placing,
  numberText: NumberText,
): PlottedText[] {
  return data.series.flatMap(({ values, texts }, series) => {
    const wanted = chart.series[series]?.labels;
    if (!wanted) return [];
    return (stood[series] ?? []).flatMap((reach, at) => {
      const value = values[at];
      if (!reach || value === null || value === undefined) return [];
      const text = wanted.numberFormat === null ? (texts[at] ?? "") : numberText(wanted.numberFormat, value);
      return [{ ...spot(chart, data, series, at, reach, place), text }];
    });
  });
}

function spot(
  chart: Chart,
  data: ChartData,
  series: number,
  at: number,
  reach: Reach,
  place: Placing,
): Omit<PlottedText, "text"> {
  const { plot, grouping } = chartTypes[chart.type];
  const [start, end] =
    plot === "bar"
      ? barSpan(chart, data.series.length, series, at, place.count)
      : [at / place.count, (at + 1) / place.count];
  const isOutside = plot === "line" || grouping === "clustered";
  const tip = place.at((start + end) / 2, isOutside ? reach.to : (reach.from + reach.to) / 2);
  if (place.isLying)
    return { x: tip.x + (isOutside ? 4 : 0), y: tip.y + 4, anchor: isOutside ? "start" : "middle" };
  return { x: tip.x, y: tip.y + (isOutside ? -6 : 4), anchor: "middle" };
}
