import { flag, whole } from "../arguments";
import { changeFormat, formatOf, ruleOf } from "../cells/conditionalFormats";
import { requireUnprotected } from "../cells/sheets";
import { HostError } from "../errors";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { CellsTarget, ConditionalFormatTarget } from "../targets";
import type { ConditionalFormat } from "../../book/parts";

const { value, setting, part, call, find } = membersOf<"ConditionalFormat">();
type Kind = ConditionalFormat["rule"]["kind"];

export const conditionalFormat: HostClass<"ConditionalFormat"> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  members: {
    id: value("ExcelApi 1.6", ({ id }) => id),
    type: value("ExcelApi 1.6", (self, host) => typeName(formatOf(self, host).rule)),
    priority: setting(
      "ExcelApi 1.6",
      whole("priority"),
      (self, host) => formatOf(self, host).priority - 1,
      (self, host, priority) => changeFormat(self, host, { priority: priority + 1 }),
    ),
    stopIfTrue: setting(
      "ExcelApi 1.6",
      flag("stopIfTrue"),
      (self, host) => formatOf(self, host).stopIfTrue,
      (self, host, stopIfTrue) => changeFormat(self, host, { stopIfTrue }),
    ),
    cellValue: part("ExcelApi 1.6", "CellValueConditionalFormat", (self, host) =>
      asKind(self, host, "cellValue"),
    ),
    cellValueOrNullObject: part(
      "ExcelApi 1.6",
      "CellValueConditionalFormat",
      (self, host) => ruleOf(self, host, "cellValue") && self,
    ),
    custom: part("ExcelApi 1.6", "CustomConditionalFormat", (self, host) => asKind(self, host, "formula")),
    customOrNullObject: part(
      "ExcelApi 1.6",
      "CustomConditionalFormat",
      (self, host) => ruleOf(self, host, "formula") && self,
    ),
    textComparison: part("ExcelApi 1.6", "TextConditionalFormat", (self, host) =>
      asKind(self, host, "containsText"),
    ),
    textComparisonOrNullObject: part(
      "ExcelApi 1.6",
      "TextConditionalFormat",
      (self, host) => ruleOf(self, host, "containsText") && self,
    ),
    dataBar: part("ExcelApi 1.6", "DataBarConditionalFormat", (self, host) => asKind(self, host, "dataBar")),
    dataBarOrNullObject: part(
      "ExcelApi 1.6",
      "DataBarConditionalFormat",
      (self, host) => ruleOf(self, host, "dataBar") && self,
    ),
    colorScale: part("ExcelApi 1.6", "ColorScaleConditionalFormat", (self, host) =>
      asKind(self, host, "colorScale"),
    ),
    colorScaleOrNullObject: part(
      "ExcelApi 1.6",
      "ColorScaleConditionalFormat",
      (self, host) => ruleOf(self, host, "colorScale") && self,
    ),
    delete: call("ExcelApi 1.6", "writes", [], (self, host) => {
      requireUnprotected(host, self.sheet);
      host.book.removeConditionalFormat(self.sheet, formatOf(self, host).id);
    }),
    getRange: find("ExcelApi 1.6", "Range", [], onlyArea),
    getRangeOrNullObject: find("ExcelApi 1.6", "Range", [], onlyArea),
    getRanges: find("ExcelApi 1.9", "RangeAreas", [], (self, host) => ({
      sheet: self.sheet,
      areas: formatOf(self, host).areas,
    })),
  },
};

function asKind(self: ConditionalFormatTarget, host: HostState, kind: Kind): ConditionalFormatTarget {
  if (ruleOf(self, host, kind)) return self;
  const { rule } = formatOf(self, host);
  throw new HostError("InvalidArgument", `The conditional format is of type ${typeName(rule)}.`);
}

/** Undefined when it applies to several areas, or none. */
function onlyArea(self: ConditionalFormatTarget, host: HostState): CellsTarget | undefined {
  const { areas } = formatOf(self, host);
  const [area] = areas;
  return area && areas.length === 1 ? { sheet: self.sheet, area } : undefined;
}

const otherTypes: Readonly<Record<string, string>> = {
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
};

function typeName(rule: ConditionalFormat["rule"]): string {
  switch (rule.kind) {
    case "formula":
      return "Custom";
    case "cellValue":
      return "CellValue";
    case "containsText":
      return "ContainsText";
    case "dataBar":
      return "DataBar";
    case "colorScale":
      return "ColorScale";
    case "other":
      return otherTypes[rule.type] ?? "PresetCriteria";
  }
}
