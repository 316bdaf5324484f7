import { text } from "../arguments";
import { color } from "../cells/colors";
import { changeFill } from "../charts/fills";
import { membersOf, type HostClass } from "../members";

const { call } = membersOf<"ChartFill">();

export const chartFill: HostClass<"ChartFill"> = {
  name: "ChartFill",
  members: {
    clear: call("ExcelApi 1.1", "writes", [], (self, host) => changeFill(self, host, "none")),
    setSolidColor: call("ExcelApi 1.1", "writes", [text("color")], (self, host, value) =>
      changeFill(self, host, color(value)),
    ),
  },
};
