import { choice } from "../arguments";
import { membersOf, type HostClass } from "../members";

const { setting, part } = membersOf<"HeaderFooterGroup">();

/** The texts at the top and bottom of pages; first and even pages have none of their own here. */
export const headerFooterGroup: HostClass<"HeaderFooterGroup"> = {
  name: "HeaderFooterGroup",
  members: {
    defaultForAllPages: part("ExcelApi 1.9", "HeaderFooter", (self) => self),
    state: setting(
      "ExcelApi 1.9",
      choice("state", ["Default"]),
      () => "Default",
      () => undefined,
    ),
  },
};
