import { flag } from "../arguments";
import { axisOf, changeAxis } from "../charts/charts";
import { membersOf, type HostClass } from "../members";

const { setting } = membersOf<"ChartGridlines">();

export const chartGridlines: HostClass<"ChartGridlines"> = {
  name: "ChartGridlines",
  members: {
    visible: setting(
      "ExcelApi 1.1",
      flag("visible"),
      (self, host) => axisOf(self, host).gridlines,
      (self, host, gridlines) => changeAxis(self, host, { gridlines }),
    ),
  },
};
