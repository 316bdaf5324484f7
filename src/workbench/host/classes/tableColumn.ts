import { anything } from "../arguments";
import { toWire } from "../cells/contents";
import { writeCells } from "../cells/values";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { CellsTarget, Targets } from "../targets";
import type { Area, Table } from "../../book/parts";
import { bodyOf, headerOf, tableOf, totalsOf } from "./table";

const { value, setting, find } = membersOf<"TableColumn">();
type Self = Targets["TableColumn"];

export const tableColumn: HostClass<"TableColumn"> = {
  name: "TableColumn",
  identity: ({ column }) => ({ Id: column + 1 }),
  members: {
    id: value("ExcelApi 1.1", ({ column }) => column + 1),
    index: value("ExcelApi 1.1", ({ column }) => column),
    name: value("ExcelApi 1.1", (self, host) => tableOf(self, host).columns[self.column]),
    values: setting(
      "ExcelApi 1.1",
      anything("values"),
      (self, host) => {
        const { sheet, area } = cells(self, host, whole);
        return host.book.values(sheet, area).map((row) => row.map(toWire));
      },
      (self, host, next) => writeCells(host, cells(self, host, whole), next),
    ),
    getDataBodyRange: find("ExcelApi 1.1", "Range", [], (self, host) => cells(self, host, bodyOf)),
    getHeaderRowRange: find("ExcelApi 1.1", "Range", [], (self, host) => cells(self, host, headerOf)),
    getRange: find("ExcelApi 1.1", "Range", [], (self, host) => cells(self, host, whole)),
    getTotalRowRange: find("ExcelApi 1.1", "Range", [], (self, host) => cells(self, host, totalsOf)),
  },
};

const whole = ({ area }: Table): Area => area;

function cells(self: Self, host: HostState, part: (table: Table) => Area): CellsTarget {
  const table = tableOf(self, host);
  const area = part(table);
  return { sheet: table.sheet, area: { ...area, column: area.column + self.column, columnCount: 1 } };
}
