import { flag } from "../arguments";
import { applyStyle, shared } from "../cells/looks";
import { membersOf, type HostClass } from "../members";

const { setting } = membersOf<"FormatProtection">();

export const formatProtection: HostClass<"FormatProtection"> = {
  name: "FormatProtection",
  members: {
    locked: setting(
      "ExcelApi 1.2",
      flag("locked"),
      (self, host) => shared(host, self, ({ locked }) => locked ?? true),
      (self, host, locked) => applyStyle(host, self, { locked }),
    ),
  },
};
