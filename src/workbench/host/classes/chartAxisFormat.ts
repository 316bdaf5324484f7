import { membersOf, type HostClass } from "../members";

const { part } = membersOf<"ChartAxisFormat">();

export const chartAxisFormat: HostClass<"ChartAxisFormat"> = {
  name: "ChartAxisFormat",
  members: { font: part("ExcelApi 1.1", "ChartFont", (self) => self) },
};
