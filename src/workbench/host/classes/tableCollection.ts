import { either, flag, object, text, whole } from "../arguments";
import { intersection } from "../../book/areas";
import { cellsAt, requireUnprotected, sameName } from "../cells/sheets";
import { HostError } from "../errors";
import { eventTypes, workbookTarget } from "../events/eventTypes";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { CellsTarget, ScopeTarget, Targets } from "../targets";

const { value, call, find, make, event } = membersOf<"TableCollection">();
const key = either(text("key"), whole("key"));
const scope = ({ sheet }: ScopeTarget) => sheet ?? workbookTarget;

export const tableCollection: HostClass<"TableCollection"> = {
  name: "TableCollection",
  items: { of: "Table", list: (self, host) => tables(self, host).map(({ id }) => ({ table: id })) },
  members: {
    count: value("ExcelApi 1.1", (self, host) => tables(self, host).length),
    add: make(
      "ExcelApi 1.1",
      "Table",
      [either(object("address", "Range"), text("address")), flag("hasHeaders")],
      (self, host, address, hasHeaders) => {
        const sheet = self.sheet ?? host.book.activeSheet();
        const cells = typeof address === "string" ? cellsAt(host, sheet, address) : address.target;
        return add(host, cells, hasHeaders);
      },
    ),
    getCount: call("ExcelApi 1.4", "reads", [], (self, host) => tables(self, host).length),
    getItem: find("ExcelApi 1.1", "Table", [key], byKey),
    getItemAt: find("ExcelApi 1.1", "Table", [whole("index")], (self, host, index) => {
      const table = tables(self, host)[index];
      return table && { table: table.id };
    }),
    getItemOrNullObject: find("ExcelApi 1.4", "Table", [key], byKey),
    onAdded: event("ExcelApi 1.9", eventTypes.tableAdded, "AddedEvent", scope),
    onChanged: event("ExcelApi 1.7", eventTypes.tableChanged, "DataChangedEvent", scope),
    onDeleted: event("ExcelApi 1.9", eventTypes.tableDeleted, "DeletedEvent", scope),
  },
};

function tables({ sheet }: ScopeTarget, { book }: HostState) {
  return book.tables.list().filter((table) => sheet === null || table.sheet === sheet);
}

function byKey(self: ScopeTarget, host: HostState, wanted: string | number): Targets["Table"] | undefined {
  const all = tables(self, host);
  const found =
    all.find(({ id }) => id === String(wanted)) ?? all.find(({ name }) => sameName(name, String(wanted)));
  return found && { table: found.id };
}

function add(host: HostState, { sheet, area }: CellsTarget, hasHeaders: boolean): Targets["Table"] {
  requireUnprotected(host, sheet);
  const others = host.book.tables.list().filter((table) => table.sheet === sheet);
  if (others.some((table) => intersection(table.area, area))) {
    throw new HostError("InvalidArgument", "A table can't overlap another table.");
  }
  return { table: host.book.tables.add(sheet, area, hasHeaders).id };
}
