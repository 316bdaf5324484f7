import { membersOf, type HostClass } from "../members";

const { part } = membersOf<"ChartSeriesFormat">();

export const chartSeriesFormat: HostClass<"ChartSeriesFormat"> = {
  name: "ChartSeriesFormat",
  members: {
    fill: part("ExcelApi 1.1", "ChartFill", (self) => self),
    line: part("ExcelApi 1.1", "ChartLineFormat", (self) => self),
  },
};
