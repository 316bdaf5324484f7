import { text } from "../arguments";
import { membersOf, type HostClass } from "../members";

const { find } = membersOf<"DynamicRibbon">();

/** Office.ribbon.requestUpdate. */
export const dynamicRibbon: HostClass<"DynamicRibbon"> = {
  name: "DynamicRibbon",
  service: "Microsoft.DynamicRibbon.DynamicRibbon",
  members: {
    getButton: find("RibbonApi 1.1", "RibbonButton", [text("id")], (_, __, id) => ({ id })),
    getTab: find("RibbonApi 1.1", "RibbonTab", [text("id")], (_, __, id) => ({ id })),
  },
};
