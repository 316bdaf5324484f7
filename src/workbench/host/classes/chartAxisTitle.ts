import { flag, text } from "../arguments";
import { axisOf, changeAxis } from "../charts/charts";
import { membersOf, type HostClass } from "../members";

const { setting } = membersOf<"ChartAxisTitle">();

export const chartAxisTitle: HostClass<"ChartAxisTitle"> = {
  name: "ChartAxisTitle",
  members: {
    text: setting(
      "ExcelApi 1.1",
      text("text"),
      (self, host) => axisOf(self, host).title ?? "",
      (self, host, title) => changeAxis(self, host, { title }),
    ),
    visible: setting(
      "ExcelApi 1.1",
      flag("visible"),
      (self, host) => axisOf(self, host).title !== null,
      (self, host, visible) =>
        changeAxis(self, host, { title: visible ? (axisOf(self, host).title ?? "Axis Title") : null }),
    ),
  },
};
