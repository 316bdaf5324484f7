import type { ChartColor } from "../../book/chart";
import type { HostState } from "../state";
import type { ChartPointTarget, ChartSeriesTarget } from "../targets";
import { changeSeries, seriesOf } from "./charts";

/** The colour of a series' bars or markers, or of one of them. */
export function fillOf(self: ChartSeriesTarget | ChartPointTarget, host: HostState): ChartColor {
  const { fill, points } = seriesOf(self, host);
  if (!("point" in self)) return fill;
  return points.find(({ index }) => index === self.point)?.fill ?? fill;
}

export function changeFill(self: ChartSeriesTarget | ChartPointTarget, host: HostState, fill: string): void {
  if (!("point" in self)) return changeSeries(self, host, { fill });
  const others = seriesOf(self, host).points.filter(({ index }) => index !== self.point);
  const points = [...others, { index: self.point, fill }].sort((one, other) => one.index - other.index);
  changeSeries(self, host, { points });
}
