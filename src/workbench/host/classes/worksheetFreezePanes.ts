import { either, object, optional, text, whole } from "../arguments";
import { isEntireColumn, isEntireRow, sheetColumns, sheetRows } from "../areas";
import { cellsAt, sheetOf } from "../cells/sheets";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { CellsTarget, HostObject, SheetTarget } from "../targets";

const { call, find } = membersOf<"WorksheetFreezePanes">();
const frozenRange = either(object("frozenRange", "Range"), text("frozenRange"));
const count = optional(whole("count"), 1);

export const worksheetFreezePanes: HostClass<"WorksheetFreezePanes"> = {
  name: "WorksheetFreezePanes",
  members: {
    freezeAt: call("ExcelApi 1.7", "writes", [frozenRange], freezeAt),
    freezeColumns: call("ExcelApi 1.7", "writes", [count], ({ sheet }, { book }, columns) =>
      book.sheets.setFreeze(sheet, { rows: 0, columns }),
    ),
    freezeRows: call("ExcelApi 1.7", "writes", [count], ({ sheet }, { book }, rows) =>
      book.sheets.setFreeze(sheet, { rows, columns: 0 }),
    ),
    getLocation: find("ExcelApi 1.7", "Range", [], location),
    getLocationOrNullObject: find("ExcelApi 1.7", "Range", [], location),
    unfreeze: call("ExcelApi 1.7", "writes", [], ({ sheet }, { book }) => book.sheets.setFreeze(sheet, null)),
  },
};

/** Whole rows freeze no column, and whole columns no row. */
function freezeAt({ sheet }: SheetTarget, host: HostState, at: string | HostObject<"Range">): void {
  const { area } = typeof at === "string" ? cellsAt(host, sheet, at) : at.target;
  host.book.sheets.setFreeze(sheet, {
    rows: isEntireColumn(area) ? 0 : area.row + area.rowCount,
    columns: isEntireRow(area) ? 0 : area.column + area.columnCount,
  });
}

function location({ sheet }: SheetTarget, host: HostState): CellsTarget | undefined {
  const { freeze } = sheetOf(host, sheet);
  if (!freeze) return undefined;
  const rowCount = freeze.rows || sheetRows;
  return { sheet, area: { row: 0, column: 0, rowCount, columnCount: freeze.columns || sheetColumns } };
}
