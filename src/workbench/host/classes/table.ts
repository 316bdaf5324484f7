import { either, flag, object, text } from "../arguments";
import { cellsAt, requireUnprotected, sameName } from "../cells/sheets";
import { HostError } from "../errors";
import { eventTypes } from "../events/eventTypes";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { CellsTarget, Targets } from "../targets";
import type { Area, Table } from "../../book/parts";

const { value, setting, part, call, find, make, event } = membersOf<"Table">();
type Self = Targets["Table"];
const newRange = either(object("newRange", "Range"), text("newRange"));

export const table: HostClass<"Table"> = {
  name: "Table",
  identity: ({ table: id }) => ({ Id: id }),
  members: {
    id: value("ExcelApi 1.1", ({ table: id }) => id),
    name: setting("ExcelApi 1.1", text("name"), (self, host) => tableOf(self, host).name, rename),
    showBandedRows: setting(
      "ExcelApi 1.3",
      flag("showBandedRows"),
      (self, host) => tableOf(self, host).bandedRows,
      (self, host, bandedRows) => host.book.tables.setStyle(self.table, { bandedRows }),
    ),
    showFilterButton: setting(
      "ExcelApi 1.3",
      flag("showFilterButton"),
      (self, host) => tableOf(self, host).showFilterButton,
      (self, host, showFilterButton) => host.book.tables.setStyle(self.table, { showFilterButton }),
    ),
    showHeaders: value("ExcelApi 1.1", (self, host) => tableOf(self, host).showHeaders),
    showTotals: value("ExcelApi 1.1", (self, host) => tableOf(self, host).showTotals),
    style: setting(
      "ExcelApi 1.1",
      text("style"),
      (self, host) => tableOf(self, host).style ?? "",
      (self, host, style) => host.book.tables.setStyle(self.table, { style: style === "" ? null : style }),
    ),
    columns: part("ExcelApi 1.1", "TableColumnCollection", (self) => self),
    sort: part("ExcelApi 1.2", "TableSort", (self) => self),
    worksheet: part("ExcelApi 1.2", "Worksheet", (self, host) => ({ sheet: tableOf(self, host).sheet })),
    convertToRange: make("ExcelApi 1.2", "Range", [], (self, host) => {
      const { sheet, area } = tableOf(self, host);
      requireUnprotected(host, sheet);
      host.book.tables.remove(self.table);
      return { sheet, area };
    }),
    delete: call("ExcelApi 1.1", "writes", [], (self, host) => {
      const { sheet, area } = tableOf(self, host);
      requireUnprotected(host, sheet);
      host.book.tables.remove(self.table);
      host.book.clear(sheet, area, "all");
    }),
    getDataBodyRange: find("ExcelApi 1.1", "Range", [], (self, host) => cells(self, host, bodyOf)),
    getHeaderRowRange: find("ExcelApi 1.1", "Range", [], (self, host) => cells(self, host, headerOf)),
    getRange: find("ExcelApi 1.1", "Range", [], (self, host) => cells(self, host, ({ area }) => area)),
    getTotalRowRange: find("ExcelApi 1.1", "Range", [], (self, host) => cells(self, host, totalsOf)),
    resize: call("ExcelApi 1.13", "writes", [newRange], (self, host, range) => {
      const { sheet } = tableOf(self, host);
      requireUnprotected(host, sheet);
      const to = typeof range === "string" ? cellsAt(host, sheet, range) : range.target;
      host.book.tables.resize(self.table, to.area);
    }),
    onChanged: event("ExcelApi 1.7", eventTypes.tableChanged, "DataChangedEvent", ({ table: id }) => id),
  },
};

/** @throws HostError ItemNotFound when the table is gone */
export function tableOf({ table: id }: Self, { book }: HostState): Table & { readonly sheet: string } {
  const found = book.tables.list().find((each) => each.id === id);
  if (found) return found;
  throw new HostError("ItemNotFound", "The requested table doesn't exist.");
}

function rename(self: Self, host: HostState, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) {
    throw new HostError("InvalidArgument", `"${name}" is no name that a table can have.`);
  }
  if (host.book.tables.list().some((each) => each.id !== self.table && sameName(each.name, name))) {
    throw new HostError("ItemAlreadyExists", `A table with the name "${name}" already exists.`);
  }
  host.book.tables.rename(self.table, name);
}

function cells(self: Self, host: HostState, part: (table: Table) => Area): CellsTarget {
  const found = tableOf(self, host);
  return { sheet: found.sheet, area: part(found) };
}

/** The rows between header and totals. */
export function bodyOf({ area, showHeaders, showTotals }: Table): Area {
  const above = showHeaders ? 1 : 0;
  const below = showTotals ? 1 : 0;
  return { ...area, row: area.row + above, rowCount: area.rowCount - above - below };
}

/** @throws HostError ItemNotFound when it is not shown */
export function headerOf({ area, showHeaders }: Table): Area {
  if (showHeaders) return { ...area, rowCount: 1 };
  throw new HostError("ItemNotFound", "The table shows no header row.");
}

/** @throws HostError ItemNotFound when it is not shown */
export function totalsOf({ area, showTotals }: Table): Area {
  if (showTotals) return { ...area, row: area.row + area.rowCount - 1, rowCount: 1 };
  throw new HostError("ItemNotFound", "The table shows no total row.");
}
