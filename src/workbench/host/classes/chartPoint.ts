import { text } from "../arguments";
import { toWire } from "../cells/contents";
import { color } from "../cells/colors";
import { seriesOf } from "../charts/charts";
import { changeFill, fillOf } from "../charts/fills";
import { valuesOf } from "../charts/chartTexts";
import { membersOf, type HostClass } from "../members";

const { value, setting, part } = membersOf<"ChartPoint">();

export const chartPoint: HostClass<"ChartPoint"> = {
  name: "ChartPoint",
  members: {
    value: value("ExcelApi 1.1", (self, host) =>
      toWire(valuesOf(host, seriesOf(self, host).values)[self.point] ?? null),
    ),
    markerBackgroundColor: setting(
      "ExcelApi 1.7",
      text("markerBackgroundColor"),
      (self, host) => fillOf(self, host) ?? "",
      (self, host, fill) => changeFill(self, host, color(fill)),
    ),
    format: part("ExcelApi 1.1", "ChartPointFormat", (self) => self),
  },
};
