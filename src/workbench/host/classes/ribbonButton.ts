import { flag } from "../arguments";
import { membersOf, type HostClass } from "../members";

const { setting } = membersOf<"RibbonButton">();

export const ribbonButton: HostClass<"RibbonButton"> = {
  name: "RibbonButton",
  members: {
    enabled: setting(
      "RibbonApi 1.1",
      flag("enabled"),
      ({ id }, { shell }) => shell.isButtonEnabled(id),
      ({ id }, { shell }, isEnabled) => shell.setButtonEnabled(id, isEnabled),
      "reads",
    ),
  },
};
