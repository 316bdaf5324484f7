import { choice, optional } from "../arguments";
import { cellCount } from "../areas";
import { fullAddress, requireUnlocked, requireUnprotected } from "../cells/sheets";
import { membersOf, type HostClass } from "../members";

const { value, part, call } = membersOf<"RangeAreas">();

export const rangeAreas: HostClass<"RangeAreas"> = {
  name: "RangeAreas",
  isKept: true,
  members: {
    address: value("ExcelApi 1.9", ({ sheet, areas }, host) => fullAddress(host, sheet, areas)),
    areaCount: value("ExcelApi 1.9", ({ areas }) => areas.length),
    cellCount: value("ExcelApi 1.9", ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0)),
    areas: part("ExcelApi 1.9", "RangeCollection", (self) => self),
    conditionalFormats: part("ExcelApi 1.9", "ConditionalFormatCollection", (self) => self),
    dataValidation: part("ExcelApi 1.9", "DataValidation", (self) => self),
    format: part("ExcelApi 1.9", "RangeFormat", (self) => self),
    worksheet: part("ExcelApi 1.9", "Worksheet", ({ sheet }) => ({ sheet })),
    clear: call(
      "ExcelApi 1.9",
      "writes",
      [optional(choice("applyTo", ["All", "Formats", "Contents"]), "All")],
      ({ sheet, areas }, host, what) => {
        if (what === "Contents") requireUnlocked(host, sheet, areas);
        else requireUnprotected(host, sheet);
        const kind = ({ All: "all", Formats: "formats", Contents: "contents" } as const)[what];
        for (const area of areas) host.book.clear(sheet, area, kind);
      },
    ),
  },
};
