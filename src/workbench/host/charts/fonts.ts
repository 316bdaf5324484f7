import type { FontStyle } from "../../book/style";
import type { HostState } from "../state";
import type { ChartLabelsTarget, ChartTextTarget } from "../targets";
import { changeAxis, changeChart, chartOf } from "./charts";
import { changeLabels, labelsOf } from "./labels";

/** What a text of a chart says of its font. */
export function fontOf(self: ChartTextTarget, host: HostState): FontStyle {
  if (self.text === "labels") return labelsOf(self, host)?.font ?? {};
  return chartOf(self, host)[self.text].font;
}

/** Merges the given properties into the font of the text. */
export function changeFont(self: ChartTextTarget, host: HostState, change: FontStyle): void {
  const font = { ...fontOf(self, host), ...change };
  if (self.text === "labels") return changeLabels(self as ChartLabelsTarget, host, { font });
  const { sheet, chart, text } = self;
  if (text === "title" || text === "legend")
    return changeChart(self, host, { [text]: { ...chartOf(self, host)[text], font } });
  return changeAxis({ sheet, chart, axis: text }, host, { font });
}
