import { choice, flag } from "../arguments";
import { changeChart, chartOf } from "../charts/charts";
import { fromWireWord, toWireWord } from "../charts/wireWords";
import { membersOf, type HostClass } from "../members";

const { setting, part } = membersOf<"ChartLegend">();

export const chartLegend: HostClass<"ChartLegend"> = {
  name: "ChartLegend",
  members: {
    position: setting(
      "ExcelApi 1.1",
      choice("position", ["Top", "Bottom", "Left", "Right", "Corner"]),
      (self, host) => toWireWord(chartOf(self, host).legend.position),
      (self, host, position) =>
        changeChart(self, host, {
          legend: { ...chartOf(self, host).legend, position: fromWireWord(position) },
        }),
    ),
    visible: setting(
      "ExcelApi 1.1",
      flag("visible"),
      (self, host) => chartOf(self, host).legend.visible,
      (self, host, visible) =>
        changeChart(self, host, { legend: { ...chartOf(self, host).legend, visible } }),
    ),
    format: part("ExcelApi 1.1", "ChartLegendFormat", (self) => ({ ...self, text: "legend" })),
  },
};
