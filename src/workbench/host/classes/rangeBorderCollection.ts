import { choice, whole } from "../arguments";
import { membersOf, type HostClass } from "../members";

const { value, find } = membersOf<"RangeBorderCollection">();

/** The sides that the workbench draws; Excel has the diagonals as well. */
export const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;

export const rangeBorderCollection: HostClass<"RangeBorderCollection"> = {
  name: "RangeBorderCollection",
  items: { of: "RangeBorder", list: (self) => sides.map((side) => ({ ...self, side })) },
  members: {
    count: value("ExcelApi 1.1", () => sides.length),
    getItem: find("ExcelApi 1.1", "RangeBorder", [choice("index", sides)], (self, _, side) => ({
      ...self,
      side,
    })),
    getItemAt: find("ExcelApi 1.1", "RangeBorder", [whole("index")], (self, _, index) => {
      const side = sides[index];
      return side && { ...self, side };
    }),
  },
};
