import { text } from "../arguments";
import { applyStyle, shared } from "../cells/looks";
import { color } from "../cells/colors";
import { membersOf, type HostClass } from "../members";

const { setting } = membersOf<"RangeFill">();

export const rangeFill: HostClass<"RangeFill"> = {
  name: "RangeFill",
  members: {
    color: setting(
      "ExcelApi 1.1",
      text("color"),
      (self, host) => shared(host, self, ({ fill }) => fill ?? "#FFFFFF") ?? "",
      (self, host, fill) => applyStyle(host, self, { fill: color(fill) }),
    ),
  },
};
