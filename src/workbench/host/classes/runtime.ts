import { flag } from "../arguments";
import { membersOf, type HostClass } from "../members";

const { setting } = membersOf<"Runtime">();

export const runtime: HostClass<"Runtime"> = {
  name: "Runtime",
  members: {
    enableEvents: setting(
      "ExcelApi 1.8",
      flag("enableEvents"),
      (_, { registrations }) => registrations.isOn,
      (_, { registrations }, isOn) => {
        registrations.isOn = isOn;
      },
      "reads",
    ),
  },
};
