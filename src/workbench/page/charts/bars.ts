import { chartTypes, type Chart } from "../../book/chart";
import type { ChartData } from "./chartData";
import type { Placing } from "./placing";
import type { PlottedBar } from "./plotted";
import type { Reach } from "./stacks";

/** The bars of all series. Bars of a group share their room as Excel shares it, by gap and overlap in percent of a bar. */
export function bars(
  chart: Chart,
  data: ChartData,
  stood: readonly (readonly (Reach | null)[])[],
  place: Placing,
): PlottedBar[] {
  return data.series.flatMap(({ colors, color }, series) =>
    (stood[series] ?? []).flatMap((reach, at) => {
      if (!reach) return [];
      const [start, end] = barSpan(chart, data.series.length, series, at, place.count);
      const isStack = reach.from !== 0;
      const one = place.at(start, isStack ? reach.from : place.base);
      const other = place.at(end, reach.to);
      return [
        {
          left: Math.min(one.x, other.x),
          top: Math.min(one.y, other.y),
          width: Math.abs(one.x - other.x),
          height: Math.abs(one.y - other.y),
          color: colors[at] ?? color,
        },
      ];
    }),
  );
}

/** From where to where a bar takes the axis of categories, from 0 to 1. */
export function barSpan(
  chart: Pick<Chart, "type" | "gapWidth" | "overlap">,
  series: number,
  which: number,
  at: number,
  count: number,
): [start: number, end: number] {
  const isClustered = chartTypes[chart.type].grouping === "clustered";
  const bars = isClustered ? series : 1;
  const overlap = isClustered ? chart.overlap / 100 : 0;
  const space = chart.gapWidth / 100;
  const bar = 1 / (bars - (bars - 1) * overlap + space);
  const start = bar * (space / 2 + (isClustered ? which : 0) * (1 - overlap));
  return [(at + start) / count, (at + start + bar) / count];
}
