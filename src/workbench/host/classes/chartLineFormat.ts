import { number, text } from "../arguments";
import { color } from "../cells/colors";
import { changeSeries, seriesOf } from "../charts/charts";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { ChartSeriesTarget } from "../targets";
import type { ChartLine } from "../../book/chart";

const { setting, call } = membersOf<"ChartLineFormat">();

/** Weight of a line that nobody gave one, in points. */
const standardWeight = 2.25;

export const chartLineFormat: HostClass<"ChartLineFormat"> = {
  name: "ChartLineFormat",
  members: {
    color: setting(
      "ExcelApi 1.1",
      text("color"),
      (self, host) => seriesOf(self, host).line.color ?? "",
      (self, host, value) => change(self, host, { color: color(value) }),
    ),
    weight: setting(
      "ExcelApi 1.7",
      number("weight"),
      (self, host) => seriesOf(self, host).line.weight ?? standardWeight,
      (self, host, weight) => change(self, host, { weight }),
    ),
    clear: call("ExcelApi 1.1", "writes", [], (self, host) => change(self, host, { color: "none" })),
  },
};

function change(self: ChartSeriesTarget, host: HostState, line: Partial<ChartLine>): void {
  changeSeries(self, host, { line: { ...seriesOf(self, host).line, ...line } });
}
