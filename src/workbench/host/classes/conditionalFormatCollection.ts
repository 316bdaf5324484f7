import { choice, text, whole } from "../arguments";
import { intersection } from "../../book/areas";
import { requireUnprotected } from "../cells/sheets";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { AreasTarget, ConditionalFormatTarget } from "../targets";
import type { ConditionalFormat } from "../../book/parts";

const { call, find, make } = membersOf<"ConditionalFormatCollection">();
const id = text("id");

/** What a new format does until its rule is set: nothing, or what Excel shades cells with. */
const newRules = {
  DataBar: {
    kind: "dataBar",
    bar: {
      color: "#638EC6",
      gradient: true,
      border: null,
      lower: { kind: "automatic" },
      upper: { kind: "automatic" },
      barOnly: false,
      direction: "context",
    },
  },
  ColorScale: {
    kind: "colorScale",
    scale: [
      { bound: { kind: "lowest" }, color: "#F8696B" },
      { bound: { kind: "percentile", value: "50" }, color: "#FFEB84" },
      { bound: { kind: "highest" }, color: "#63BE7B" },
    ],
  },
  Custom: { kind: "formula", formula: "FALSE" },
  CellValue: { kind: "cellValue", operator: "equal", formulas: ['""'] },
  ContainsText: { kind: "containsText", text: "" },
} as const;

/** The conditional formats that apply to any cell of the range. */
export const conditionalFormatCollection: HostClass<"ConditionalFormatCollection"> = {
  name: "ConditionalFormatCollection",
  items: {
    of: "ConditionalFormat",
    list: (self, host) => formats(self, host).map((each) => targetOf(self, each)),
  },
  members: {
    add: make(
      "ExcelApi 1.6",
      "ConditionalFormat",
      [choice("type", ["Custom", "CellValue", "ContainsText", "DataBar", "ColorScale"])],
      (self, host, type) => {
        requireUnprotected(host, self.sheet);
        const format = { areas: self.areas, stopIfTrue: false, rule: newRules[type], style: {} };
        return targetOf(self, host.book.addConditionalFormat(self.sheet, format));
      },
    ),
    clearAll: call("ExcelApi 1.6", "writes", [], (self, host) => {
      requireUnprotected(host, self.sheet);
      for (const format of formats(self, host)) host.book.removeConditionalFormat(self.sheet, format.id);
    }),
    getCount: call("ExcelApi 1.6", "reads", [], (self, host) => formats(self, host).length),
    getItem: find("ExcelApi 1.6", "ConditionalFormat", [id], byId),
    getItemAt: find("ExcelApi 1.6", "ConditionalFormat", [whole("index")], (self, host, index) => {
      const format = formats(self, host)[index];
      return format && targetOf(self, format);
    }),
    getItemOrNullObject: find("ExcelApi 1.14", "ConditionalFormat", [id], byId),
  },
};

function formats({ sheet, areas }: AreasTarget, { book }: HostState): ConditionalFormat[] {
  return book
    .conditionalFormats(sheet)
    .filter((format) => format.areas.some((one) => areas.some((other) => intersection(one, other) !== null)));
}

function byId(self: AreasTarget, host: HostState, wanted: string): ConditionalFormatTarget | undefined {
  const format = formats(self, host).find((each) => each.id === wanted);
  return format && targetOf(self, format);
}

function targetOf({ sheet }: AreasTarget, format: ConditionalFormat): ConditionalFormatTarget {
  return { sheet, id: format.id };
}
