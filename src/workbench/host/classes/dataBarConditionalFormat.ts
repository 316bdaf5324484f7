import { anything, choice, flag } from "../arguments";
import { changeBar, barOf } from "../cells/conditionalFormats";
import { boundToBook, boundToWire } from "../cells/conditionalScales";
import { membersOf, type HostClass } from "../members";
import { memberName, wireName } from "../protocol/names";
import type { DataBar } from "../../book/conditionalScales";

const { setting, part } = membersOf<"DataBarConditionalFormat">();

function bound(side: "lower" | "upper") {
  return setting(
    "ExcelApi 1.6",
    anything(`${side}BoundRule`),
    (self, host) => boundToWire(barOf(self, host)[side]),
    (self, host, rule) => changeBar(self, host, { [side]: boundToBook(rule) }),
  );
}

export const dataBarConditionalFormat: HostClass<"DataBarConditionalFormat"> = {
  name: "DataBarConditionalFormat",
  members: {
    positiveFormat: part("ExcelApi 1.6", "ConditionalDataBarPositiveFormat", (self) => self),
    barDirection: setting(
      "ExcelApi 1.6",
      choice("barDirection", ["Context", "LeftToRight", "RightToLeft"]),
      (self, host) => wireName(barOf(self, host).direction),
      (self, host, direction) =>
        changeBar(self, host, { direction: memberName(direction) as DataBar["direction"] }),
    ),
    lowerBoundRule: bound("lower"),
    upperBoundRule: bound("upper"),
    showDataBarOnly: setting(
      "ExcelApi 1.6",
      flag("showDataBarOnly"),
      (self, host) => barOf(self, host).barOnly,
      (self, host, barOnly) => changeBar(self, host, { barOnly }),
    ),
  },
};
