import { choice, text } from "../arguments";
import { color } from "../cells/colors";
import { requireUnprotected } from "../cells/sheets";
import { HostError } from "../errors";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { Targets } from "../targets";
import type { Area } from "../../book/parts";
import type { Border, BorderSide } from "../../book/style";

const { value, setting } = membersOf<"RangeBorder">();
type Self = Targets["RangeBorder"];

/** Line styles with the weight that Excel gives them; a weight by itself changes only continuous lines. */
const lines = { Continuous: "thin", Dash: "dashed", Dot: "dotted", Double: "double" } as const;
const weights = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;

export const rangeBorder: HostClass<"RangeBorder"> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  members: {
    sideIndex: value("ExcelApi 1.1", ({ side }) => side),
    color: setting(
      "ExcelApi 1.1",
      text("color"),
      (self, host) => border(self, host)?.color ?? "#000000",
      (self, host, to) => change(self, host, { color: color(to) }),
    ),
    style: setting(
      "ExcelApi 1.1",
      choice("style", ["Continuous", "Dash", "Dot", "Double"]),
      (self, host) => styleName(border(self, host)),
      (self, host, line) => change(self, host, { style: lines[line] }),
    ),
    weight: setting(
      "ExcelApi 1.1",
      choice("weight", ["Hairline", "Thin", "Medium", "Thick"]),
      (self, host) => weightName(border(self, host)),
      (self, host, weight) => change(self, host, { style: weights[weight] }),
    ),
  },
};

function styleName(found: Border | undefined): string {
  if (!found) return "None";
  return Object.entries(lines).find(([, style]) => style === found.style)?.[0] ?? "Continuous";
}

function weightName(found: Border | undefined): string {
  return Object.entries(weights).find(([, style]) => style === found?.style)?.[0] ?? "Thin";
}

/** The border of the first cell on that side. */
function border(self: Self, { book }: HostState): Border | undefined {
  const [first] = strips(self);
  return first && book.style(self.sheet, first.area.row, first.area.column).borders?.[first.side];
}

function change(self: Self, host: HostState, look: Partial<Border>): void {
  requireUnprotected(host, self.sheet);
  const next: Border = { style: "thin", ...border(self, host), ...look };
  for (const { area, side } of strips(self))
    host.book.setStyle(self.sheet, area, { borders: { [side]: next } });
}

/** The cells along a side, and which side of theirs it is. */
function strips({ areas, side }: Self): { readonly area: Area; readonly side: BorderSide }[] {
  return areas.map((area) => {
    switch (side) {
      case "EdgeTop":
        return { area: { ...area, rowCount: 1 }, side: "top" };
      case "EdgeBottom":
        return { area: { ...area, row: area.row + area.rowCount - 1, rowCount: 1 }, side: "bottom" };
      case "EdgeLeft":
        return { area: { ...area, columnCount: 1 }, side: "left" };
      case "EdgeRight":
        return {
          area: { ...area, column: area.column + area.columnCount - 1, columnCount: 1 },
          side: "right",
        };
      case "InsideHorizontal":
        return { area: { ...area, rowCount: area.rowCount - 1 }, side: "bottom" };
      case "InsideVertical":
        return { area: { ...area, columnCount: area.columnCount - 1 }, side: "right" };
      default:
        throw new HostError("InvalidArgument", `There is no border "${side}".`);
    }
  });
}
