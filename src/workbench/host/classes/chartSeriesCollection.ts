import { optional, text, whole } from "../arguments";
import { changeChart, chartOf } from "../charts/charts";
import { HostError } from "../errors";
import { membersOf, type HostClass } from "../members";
import { plainSeries } from "../../book/chartDefaults";

const { value, call, find, make } = membersOf<"ChartSeriesCollection">();

export const chartSeriesCollection: HostClass<"ChartSeriesCollection"> = {
  name: "ChartSeriesCollection",
  items: {
    of: "ChartSeries",
    list: (self, host) => chartOf(self, host).series.map((_, series) => ({ ...self, series })),
  },
  members: {
    count: value("ExcelApi 1.1", (self, host) => chartOf(self, host).series.length),
    add: make(
      "ExcelApi 1.7",
      "ChartSeries",
      [optional(text("name"), null), optional(whole("index"), null)],
      (self, host, name, index) => {
        const { series } = chartOf(self, host);
        const at = index ?? series.length;
        if (at < 0 || at > series.length) throw new HostError("InvalidArgument", `There is no place ${at}.`);
        changeChart(self, host, { series: series.toSpliced(at, 0, { ...plainSeries, name }) });
        return { ...self, series: at };
      },
    ),
    getCount: call("ExcelApi 1.4", "reads", [], (self, host) => chartOf(self, host).series.length),
    getItemAt: find("ExcelApi 1.1", "ChartSeries", [whole("index")], (self, host, series) =>
      chartOf(self, host).series[series] ? { ...self, series } : undefined,
    ),
  },
};
