import type { ChartLabels } from "../../book/chart";
import type { HostState } from "../state";
import type { ChartLabelsTarget } from "../targets";
import { changeChart, chartOf } from "./charts";

const plainLabels: ChartLabels = { position: null, numberFormat: null, font: {} };

/** The labels of the series, or of the first one that has some; null for none. */
export function labelsOf({ series, ...self }: ChartLabelsTarget, host: HostState): ChartLabels | null {
  const all = chartOf(self, host).series;
  const meant = series === null ? all : all.slice(series, series + 1);
  return meant.find(({ labels }) => labels !== null)?.labels ?? null;
}

/** Shows labels and changes them; null hides them. */
export function changeLabels(
  { series, ...self }: ChartLabelsTarget,
  host: HostState,
  change: Partial<ChartLabels> | null,
): void {
  const all = chartOf(self, host).series;
  changeChart(self, host, {
    series: all.map((one, at) => {
      if (series !== null && series !== at) return one;
      return { ...one, labels: change && { ...plainLabels, ...one.labels, ...change } };
    }),
  });
}
