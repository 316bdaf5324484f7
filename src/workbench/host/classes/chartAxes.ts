import { choice, optional } from "../arguments";
import { membersOf, type HostClass } from "../members";

const { part, find } = membersOf<"ChartAxes">();

/** The workbench's charts have no axis for series, and one axis of each kind. */
export const chartAxes: HostClass<"ChartAxes"> = {
  name: "ChartAxes",
  members: {
    categoryAxis: part("ExcelApi 1.1", "ChartAxis", (self) => ({ ...self, axis: "categoryAxis" })),
    valueAxis: part("ExcelApi 1.1", "ChartAxis", (self) => ({ ...self, axis: "valueAxis" })),
    getItem: find(
      "ExcelApi 1.7",
      "ChartAxis",
      [choice("type", ["Category", "Value"]), optional(choice("group", ["Primary"]), "Primary")],
      (self, _, type) => ({ ...self, axis: type === "Category" ? "categoryAxis" : "valueAxis" }),
    ),
  },
};
