import { flag, text } from "../arguments";
import { parseAddress } from "../areas";
import { cellsAt, sameName } from "../cells/sheets";
import { HostError } from "../errors";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { Targets } from "../targets";
import type { DefinedName } from "../../book/parts";
import { names, scopeName } from "./namedItemCollection";

const { value, setting, call, find } = membersOf<"NamedItem">();
type Self = Targets["NamedItem"];

export const namedItem: HostClass<"NamedItem"> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  members: {
    name: value("ExcelApi 1.1", ({ name }) => name),
    formula: setting(
      "ExcelApi 1.7",
      text("formula"),
      (self, host) => `=${definition(self, host).formula}`,
      setFormula,
    ),
    scope: value("ExcelApi 1.4", ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet")),
    type: value("ExcelApi 1.1", (self, host) => (cells(self, host) ? "Range" : "String")),
    visible: setting(
      "ExcelApi 1.1",
      flag("visible"),
      (self, host) => !definition(self, host).hidden,
      (self, host, visible) => host.book.names.set({ ...definition(self, host), hidden: !visible }),
    ),
    delete: call("ExcelApi 1.4", "writes", [], (self, host) =>
      host.book.names.remove(self.name, scopeName(self, host)),
    ),
    getRange: find("ExcelApi 1.1", "Range", [], cells),
    getRangeOrNullObject: find("ExcelApi 1.4", "Range", [], cells),
  },
};

function definition(self: Self, host: HostState): DefinedName {
  const found = names(self, host).find(({ name }) => sameName(name, self.name));
  if (found) return found;
  throw new HostError("ItemNotFound", `The name "${self.name}" doesn't exist.`);
}

function setFormula(self: Self, host: HostState, formula: string): void {
  host.book.names.set({ ...definition(self, host), formula: formula.replace(/^=/, "") });
}

function cells(self: Self, host: HostState): Targets["Range"] | undefined {
  const { formula } = definition(self, host);
  return parseAddress(formula) ? cellsAt(host, self.sheet ?? host.book.activeSheet(), formula) : undefined;
}
