import { text } from "../arguments";
import { color } from "../cells/colors";
import { changeFormat, clearLook, formatOf } from "../cells/conditionalFormats";
import { membersOf, type HostClass } from "../members";

const { setting, call } = membersOf<"ConditionalRangeFill">();

export const conditionalRangeFill: HostClass<"ConditionalRangeFill"> = {
  name: "ConditionalRangeFill",
  members: {
    color: setting(
      "ExcelApi 1.6",
      text("color"),
      (self, host) => formatOf(self, host).style.fill ?? "",
      (self, host, fill) =>
        changeFormat(self, host, { style: { ...formatOf(self, host).style, fill: color(fill) } }),
    ),
    clear: call("ExcelApi 1.6", "writes", [], (self, host) => clearLook(self, host, "fill")),
  },
};
