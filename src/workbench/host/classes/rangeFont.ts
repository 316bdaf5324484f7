import { choice, flag, number, text } from "../arguments";
import { color } from "../cells/colors";
import { applyStyle, shared } from "../cells/looks";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { AreasTarget } from "../targets";
import type { FontStyle } from "../../book/style";

const { setting } = membersOf<"RangeFont">();

export const rangeFont: HostClass<"RangeFont"> = {
  name: "RangeFont",
  members: {
    bold: setting("ExcelApi 1.1", flag("bold"), font("bold", false), (self, host, bold) =>
      apply(self, host, { bold }),
    ),
    color: setting("ExcelApi 1.1", text("color"), font("color", "#000000"), (self, host, value) =>
      apply(self, host, { color: color(value) }),
    ),
    italic: setting("ExcelApi 1.1", flag("italic"), font("italic", false), (self, host, italic) =>
      apply(self, host, { italic }),
    ),
    name: setting("ExcelApi 1.1", text("name"), font("name", "Calibri"), (self, host, name) =>
      apply(self, host, { name }),
    ),
    size: setting("ExcelApi 1.1", number("size"), font("size", 11), (self, host, size) =>
      apply(self, host, { size }),
    ),
    strikethrough: setting(
      "ExcelApi 1.9",
      flag("strikethrough"),
      font("strike", false),
      (self, host, strike) => apply(self, host, { strike }),
    ),
    underline: setting(
      "ExcelApi 1.1",
      choice("underline", ["None", "Single"]),
      (self, host) => shared(host, self, ({ font: look }) => (look?.underline ? "Single" : "None")),
      (self, host, underline) => apply(self, host, { underline: underline === "Single" }),
    ),
  },
};

function font<K extends keyof FontStyle>(key: K, usual: NonNullable<FontStyle[K]>) {
  return (self: AreasTarget, host: HostState) => shared(host, self, ({ font: look }) => look?.[key] ?? usual);
}

function apply(self: AreasTarget, host: HostState, look: FontStyle): void {
  applyStyle(host, self, { font: look });
}
