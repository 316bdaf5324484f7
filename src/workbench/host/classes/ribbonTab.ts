import { flag } from "../arguments";
import { membersOf, type HostClass } from "../members";

const { call } = membersOf<"RibbonTab">();

export const ribbonTab: HostClass<"RibbonTab"> = {
  name: "RibbonTab",
  members: {
    setVisibility: call("RibbonApi 1.2", "reads", [flag("visibility")], ({ id }, { shell }, isVisible) =>
      shell.setTabVisible(id, isVisible),
    ),
  },
};
