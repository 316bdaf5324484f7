import { membersOf, type HostClass } from "../members";

const { part } = membersOf<"ChartDataLabelFormat">();

export const chartDataLabelFormat: HostClass<"ChartDataLabelFormat"> = {
  name: "ChartDataLabelFormat",
  members: { font: part("ExcelApi 1.1", "ChartFont", (self) => self) },
};
