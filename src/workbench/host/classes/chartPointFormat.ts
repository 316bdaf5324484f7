import { membersOf, type HostClass } from "../members";

const { part } = membersOf<"ChartPointFormat">();

export const chartPointFormat: HostClass<"ChartPointFormat"> = {
  name: "ChartPointFormat",
  members: { fill: part("ExcelApi 1.1", "ChartFill", (self) => self) },
};
