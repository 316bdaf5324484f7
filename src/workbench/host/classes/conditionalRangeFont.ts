import { choice, flag, text } from "../arguments";
import { color } from "../cells/colors";
import { changeFormat, clearLook, formatOf } from "../cells/conditionalFormats";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { ConditionalFormatTarget } from "../targets";
import type { FontStyle } from "../../book/style";

const { setting, call } = membersOf<"ConditionalRangeFont">();

export const conditionalRangeFont: HostClass<"ConditionalRangeFont"> = {
  name: "ConditionalRangeFont",
  members: {
    bold: setting("ExcelApi 1.6", flag("bold"), font("bold"), (self, host, bold) =>
      change(self, host, { bold }),
    ),
    color: setting(
      "ExcelApi 1.6",
      text("color"),
      (self, host) => formatOf(self, host).style.font?.color ?? "",
      (self, host, value) => change(self, host, { color: color(value) }),
    ),
    italic: setting("ExcelApi 1.6", flag("italic"), font("italic"), (self, host, italic) =>
      change(self, host, { italic }),
    ),
    strikethrough: setting("ExcelApi 1.6", flag("strikethrough"), font("strike"), (self, host, strike) =>
      change(self, host, { strike }),
    ),
    underline: setting(
      "ExcelApi 1.6",
      choice("underline", ["None", "Single"]),
      (self, host) => (formatOf(self, host).style.font?.underline ? "Single" : "None"),
      (self, host, underline) => change(self, host, { underline: underline === "Single" }),
    ),
    clear: call("ExcelApi 1.6", "writes", [], (self, host) => clearLook(self, host, "font")),
  },
};

function font(key: "bold" | "italic" | "strike") {
  return (self: ConditionalFormatTarget, host: HostState) => formatOf(self, host).style.font?.[key] ?? null;
}

function change(self: ConditionalFormatTarget, host: HostState, look: FontStyle): void {
  const { style } = formatOf(self, host);
  changeFormat(self, host, { style: { ...style, font: { ...style.font, ...look } } });
}
