import type { Chart, ChartAxis, ChartSeries } from "../../book/chart";
import { requireUnprotected } from "../cells/sheets";
import { HostError } from "../errors";
import type { HostState } from "../state";
import type { ChartAxisTarget, ChartSeriesTarget, ChartTarget } from "../targets";

/** @throws HostError ItemNotFound when the chart is gone */
export function chartOf({ sheet, chart: id }: ChartTarget, { book }: HostState): Chart {
  const found = book.charts.list(sheet).find((chart) => chart.id === id);
  if (found) return found;
  throw new HostError("ItemNotFound", "The requested chart doesn't exist.");
}

/** @throws HostError AccessDenied on a protected sheet */
export function changeChart(self: ChartTarget, host: HostState, change: Partial<Omit<Chart, "id">>): void {
  requireUnprotected(host, self.sheet);
  host.book.charts.change(self.sheet, chartOf(self, host).id, change);
}

/** @throws HostError ItemNotFound when the series is gone */
export function seriesOf(self: ChartSeriesTarget, host: HostState): ChartSeries {
  const found = chartOf(self, host).series[self.series];
  if (found) return found;
  throw new HostError("ItemNotFound", "The requested series doesn't exist.");
}

/** @throws HostError AccessDenied on a protected sheet */
export function changeSeries(self: ChartSeriesTarget, host: HostState, change: Partial<ChartSeries>): void {
  const changed = { ...seriesOf(self, host), ...change };
  const { series } = chartOf(self, host);
  changeChart(self, host, { series: series.map((one, at) => (at === self.series ? changed : one)) });
}

export function axisOf({ axis, ...self }: ChartAxisTarget, host: HostState): ChartAxis {
  return chartOf(self, host)[axis];
}

/** @throws HostError AccessDenied on a protected sheet */
export function changeAxis(self: ChartAxisTarget, host: HostState, change: Partial<ChartAxis>): void {
  changeChart(self, host, { [self.axis]: { ...axisOf(self, host), ...change } });
}
