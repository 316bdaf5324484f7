import { flag, text } from "../arguments";
import { changeChart, chartOf } from "../charts/charts";
import { titleText } from "../charts/chartTexts";
import { membersOf, type HostClass } from "../members";

const { setting, part } = membersOf<"ChartTitle">();

export const chartTitle: HostClass<"ChartTitle"> = {
  name: "ChartTitle",
  members: {
    text: setting(
      "ExcelApi 1.1",
      text("text"),
      (self, host) => titleText(host, chartOf(self, host)),
      (self, host, to) =>
        changeChart(self, host, { title: { ...chartOf(self, host).title, text: to, visible: true } }),
    ),
    visible: setting(
      "ExcelApi 1.1",
      flag("visible"),
      (self, host) => chartOf(self, host).title.visible,
      (self, host, visible) => changeChart(self, host, { title: { ...chartOf(self, host).title, visible } }),
    ),
    format: part("ExcelApi 1.1", "ChartTitleFormat", (self) => ({ ...self, text: "title" })),
  },
};
