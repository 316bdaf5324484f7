import { anything } from "../arguments";
import { changeFormat, formatOf } from "../cells/conditionalFormats";
import { HostError } from "../errors";
import { membersOf, type HostClass } from "../members";

const { setting, part } = membersOf<"ConditionalRangeFormat">();

export const conditionalRangeFormat: HostClass<"ConditionalRangeFormat"> = {
  name: "ConditionalRangeFormat",
  members: {
    fill: part("ExcelApi 1.6", "ConditionalRangeFill", (self) => self),
    font: part("ExcelApi 1.6", "ConditionalRangeFont", (self) => self),
    numberFormat: setting(
      "ExcelApi 1.6",
      anything("numberFormat"),
      (self, host) => formatOf(self, host).style.numberFormat ?? null,
      (self, host, numberFormat) => {
        if (typeof numberFormat !== "string")
          throw new HostError("InvalidArgument", "numberFormat is no text.");
        changeFormat(self, host, { style: { ...formatOf(self, host).style, numberFormat } });
      },
    ),
  },
};
