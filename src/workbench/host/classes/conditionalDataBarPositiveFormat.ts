import { flag, text } from "../arguments";
import { color } from "../cells/colors";
import { changeBar, barOf } from "../cells/conditionalFormats";
import { membersOf, type HostClass } from "../members";

const { setting } = membersOf<"ConditionalDataBarPositiveFormat">();

export const conditionalDataBarPositiveFormat: HostClass<"ConditionalDataBarPositiveFormat"> = {
  name: "ConditionalDataBarPositiveFormat",
  members: {
    fillColor: setting(
      "ExcelApi 1.6",
      text("fillColor"),
      (self, host) => barOf(self, host).color,
      (self, host, fill) => changeBar(self, host, { color: color(fill) }),
    ),
    gradientFill: setting(
      "ExcelApi 1.6",
      flag("gradientFill"),
      (self, host) => barOf(self, host).gradient,
      (self, host, gradient) => changeBar(self, host, { gradient }),
    ),
    borderColor: setting(
      "ExcelApi 1.6",
      text("borderColor"),
      (self, host) => barOf(self, host).border ?? "",
      (self, host, border) => changeBar(self, host, { border: border === "" ? null : color(border) }),
    ),
  },
};
