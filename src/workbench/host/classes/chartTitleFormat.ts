import { membersOf, type HostClass } from "../members";

const { part } = membersOf<"ChartTitleFormat">();

export const chartTitleFormat: HostClass<"ChartTitleFormat"> = {
  name: "ChartTitleFormat",
  members: { font: part("ExcelApi 1.1", "ChartFont", (self) => self) },
};
