import { membersOf, type HostClass } from "../members";

const { part } = membersOf<"CustomConditionalFormat">();

export const customConditionalFormat: HostClass<"CustomConditionalFormat"> = {
  name: "CustomConditionalFormat",
  members: {
    format: part("ExcelApi 1.6", "ConditionalRangeFormat", (self) => self),
    rule: part("ExcelApi 1.6", "ConditionalFormatRule", (self) => self),
  },
};
