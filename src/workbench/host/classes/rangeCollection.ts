import { whole } from "../arguments";
import { membersOf, type HostClass } from "../members";
import type { AreasTarget, CellsTarget } from "../targets";

const { call, find } = membersOf<"RangeCollection">();

export const rangeCollection: HostClass<"RangeCollection"> = {
  name: "RangeCollection",
  items: { of: "Range", list: ranges },
  members: {
    getCount: call("ExcelApi 1.9", "reads", [], ({ areas }) => areas.length),
    getItemAt: find("ExcelApi 1.9", "Range", [whole("index")], (self, _, index) => ranges(self)[index]),
  },
};

function ranges({ sheet, areas }: AreasTarget): CellsTarget[] {
  return areas.map((area) => ({ sheet, area }));
}
