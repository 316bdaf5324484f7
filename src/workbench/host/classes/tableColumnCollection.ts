import { either, text, whole } from "../arguments";
import { sameName } from "../cells/sheets";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { Targets } from "../targets";
import { tableOf } from "./table";

const { value, call, find } = membersOf<"TableColumnCollection">();
const key = either(whole("key"), text("key"));

export const tableColumnCollection: HostClass<"TableColumnCollection"> = {
  name: "TableColumnCollection",
  items: {
    of: "TableColumn",
    list: (self, host) => tableOf(self, host).columns.map((_, column) => ({ ...self, column })),
  },
  members: {
    count: value("ExcelApi 1.1", (self, host) => tableOf(self, host).columns.length),
    getCount: call("ExcelApi 1.4", "reads", [], (self, host) => tableOf(self, host).columns.length),
    getItem: find("ExcelApi 1.1", "TableColumn", [key], byKey),
    getItemAt: find("ExcelApi 1.1", "TableColumn", [whole("index")], at),
    getItemOrNullObject: find("ExcelApi 1.4", "TableColumn", [key], byKey),
  },
};

/** By the name in its header, or by its id, which here is its place counted from 1. */
function byKey(
  self: Targets["Table"],
  host: HostState,
  wanted: string | number,
): Targets["TableColumn"] | undefined {
  if (typeof wanted === "number") return at(self, host, wanted - 1);
  const column = tableOf(self, host).columns.findIndex((name) => sameName(name, wanted));
  return column < 0 ? undefined : { ...self, column };
}

function at(self: Targets["Table"], host: HostState, column: number): Targets["TableColumn"] | undefined {
  return tableOf(self, host).columns[column] === undefined ? undefined : { ...self, column };
}
