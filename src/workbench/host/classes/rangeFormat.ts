import { choice, flag, whole } from "../arguments";
import { applyStyle, shared } from "../cells/looks";
import { membersOf, type HostClass } from "../members";
import { wireName } from "../protocol/names";
import { rangeSizes } from "./rangeSizes";

const { setting, part } = membersOf<"RangeFormat">();

const horizontals = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
} as const;
const verticals = { Top: "top", Center: "center", Bottom: "bottom" } as const;

export const rangeFormat: HostClass<"RangeFormat"> = {
  name: "RangeFormat",
  members: {
    borders: part("ExcelApi 1.1", "RangeBorderCollection", (self) => self),
    fill: part("ExcelApi 1.1", "RangeFill", (self) => self),
    font: part("ExcelApi 1.1", "RangeFont", (self) => self),
    protection: part("ExcelApi 1.2", "FormatProtection", (self) => self),
    horizontalAlignment: setting(
      "ExcelApi 1.1",
      choice("horizontalAlignment", keys(horizontals)),
      (self, host) => shared(host, self, ({ horizontal }) => (horizontal ? wireName(horizontal) : "General")),
      (self, host, alignment) => applyStyle(host, self, { horizontal: horizontals[alignment] }),
    ),
    indentLevel: setting(
      "ExcelApi 1.9",
      whole("indentLevel"),
      (self, host) => shared(host, self, ({ indent }) => indent ?? 0),
      (self, host, indent) => applyStyle(host, self, { indent }),
    ),
    verticalAlignment: setting(
      "ExcelApi 1.1",
      choice("verticalAlignment", keys(verticals)),
      (self, host) => shared(host, self, ({ vertical }) => wireName(vertical ?? "bottom")),
      (self, host, alignment) => applyStyle(host, self, { vertical: verticals[alignment] }),
    ),
    wrapText: setting(
      "ExcelApi 1.1",
      flag("wrapText"),
      (self, host) => shared(host, self, ({ wrap }) => wrap ?? false),
      (self, host, wrap) => applyStyle(host, self, { wrap }),
    ),
    ...rangeSizes,
  },
};

function keys<K extends string>(table: Readonly<Record<K, string>>): K[] {
  return Object.keys(table) as K[];
}
