import { either, optional, object, text } from "../arguments";
import { addressOf } from "../areas";
import { sameName, sheetOf } from "../cells/sheets";
import { HostError } from "../errors";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { ScopeTarget, Targets } from "../targets";
import type { DefinedName } from "../../book/parts";

const { call, find, make } = membersOf<"NamedItemCollection">();
const name = text("name");
const reference = either(object("reference", "Range"), text("reference"));

export const namedItemCollection: HostClass<"NamedItemCollection"> = {
  name: "NamedItemCollection",
  items: {
    of: "NamedItem",
    list: (self, host) => names(self, host).map((each) => ({ ...self, name: each.name })),
  },
  members: {
    add: make(
      "ExcelApi 1.4",
      "NamedItem",
      [name, reference, optional(text("comment"), "")],
      (self, host, newName, formula, comment) => {
        if (comment !== "")
          throw new HostError("UnsupportedOperation", "The workbench host keeps no comments on names.");
        if (findName(self, host, newName)) {
          throw new HostError("ItemAlreadyExists", `The name "${newName}" already exists.`);
        }
        const text =
          typeof formula === "string" ? formula.replace(/^=/, "") : referenceText(host, formula.target);
        host.book.names.set({ name: newName, formula: text, sheet: scopeName(self, host), hidden: false });
        return { ...self, name: newName };
      },
    ),
    getCount: call("ExcelApi 1.4", "reads", [], (self, host) => names(self, host).length),
    getItem: find("ExcelApi 1.1", "NamedItem", [name], findName),
    getItemOrNullObject: find("ExcelApi 1.4", "NamedItem", [name], findName),
  },
};

/** The names of a scope: of the workbook, or of one sheet. */
export function names(self: ScopeTarget, host: HostState): readonly DefinedName[] {
  const scope = scopeName(self, host);
  return host.book.names.list().filter(({ sheet }) => sheet === scope);
}

function findName(self: ScopeTarget, host: HostState, wanted: string): Targets["NamedItem"] | undefined {
  const found = names(self, host).find((each) => sameName(each.name, wanted));
  return found && { sheet: self.sheet, name: found.name };
}

/** Name of the sheet of a scope, or null for the workbook. */
export function scopeName({ sheet }: ScopeTarget, host: HostState): string | null {
  return sheet === null ? null : sheetOf(host, sheet).name;
}

/** "Blad1!$A$1:$B$2" */
function referenceText(host: HostState, { sheet, area }: Targets["Range"]): string {
  const address = addressOf(null, area)
    .replace(/([A-Z]+)/g, "$$$1")
    .replace(/(\d+)/g, "$$$1");
  const prefix = addressOf(sheetOf(host, sheet).name, area).slice(0, -addressOf(null, area).length);
  return prefix + address;
}
