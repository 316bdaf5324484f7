import { choice, flag, optional } from "../arguments";
import { isEntireColumn, isEntireRow } from "../areas";
import { requireUnlocked, requireUnprotected } from "../cells/sheets";
import { HostError } from "../errors";
import { membersOf, type Member } from "../members";
import type { HostState } from "../state";
import type { CellsTarget } from "../targets";

const { call, make } = membersOf<"Range">();
const applyTo = optional(choice("applyTo", ["All", "Formats", "Contents"]), "All");

const clearing = { All: "all", Formats: "formats", Contents: "contents" } as const;

/** What changes a range's cells, its place or the selection. */
export const rangeChanges: Readonly<Record<string, Member<CellsTarget>>> = {
  calculate: call("ExcelApi 1.6", "writes", [], (_, { book }) => book.recalculate()),
  clear: call("ExcelApi 1.1", "writes", [applyTo], ({ sheet, area }, host, what) => {
    if (what === "Contents") requireUnlocked(host, sheet, [area]);
    else requireUnprotected(host, sheet);
    host.book.clear(sheet, area, clearing[what]);
  }),
  delete: call("ExcelApi 1.1", "writes", [choice("shift", ["Up", "Left"])], remove),
  insert: make("ExcelApi 1.1", "Range", [choice("shift", ["Down", "Right"])], (self, host) =>
    insert(self, host),
  ),
  merge: call(
    "ExcelApi 1.2",
    "writes",
    [optional(flag("across"), false)],
    ({ sheet, area }, host, across) => {
      requireUnprotected(host, sheet);
      const count = across ? area.rowCount : 1;
      const rowCount = across ? 1 : area.rowCount;
      for (let index = 0; index < count; index += 1) {
        host.book.merge(sheet, { ...area, row: area.row + index, rowCount });
      }
    },
  ),
  unmerge: call("ExcelApi 1.2", "writes", [], ({ sheet, area }, host) => {
    requireUnprotected(host, sheet);
    host.book.unmerge(sheet, area);
  }),
  select: call("ExcelApi 1.1", "reads", [], ({ sheet, area }, { book }) => {
    if (book.activeSheet() !== sheet) book.sheets.activate(sheet);
    book.select(sheet, [area]);
  }),
};

/** Whole rows or columns only: the workbench does not shift cells inside a sheet. */
function remove({ sheet, area }: CellsTarget, host: HostState): void {
  requireUnprotected(host, sheet);
  if (isEntireRow(area)) host.book.deleteRows(sheet, area.row, area.rowCount);
  else if (isEntireColumn(area)) host.book.deleteColumns(sheet, area.column, area.columnCount);
  else throw shiftsCells();
}

function insert(self: CellsTarget, host: HostState): CellsTarget {
  const { sheet, area } = self;
  requireUnprotected(host, sheet);
  if (isEntireRow(area)) host.book.insertRows(sheet, area.row, area.rowCount);
  else if (isEntireColumn(area)) host.book.insertColumns(sheet, area.column, area.columnCount);
  else throw shiftsCells();
  return self;
}

function shiftsCells(): HostError {
  return new HostError(
    "UnsupportedOperation",
    "The workbench host inserts and deletes whole rows and columns only.",
  );
}
