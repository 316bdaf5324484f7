import { membersOf, type HostClass } from "../members";

const { part } = membersOf<"ChartLegendFormat">();

export const chartLegendFormat: HostClass<"ChartLegendFormat"> = {
  name: "ChartLegendFormat",
  members: { font: part("ExcelApi 1.1", "ChartFont", (self) => self) },
};
