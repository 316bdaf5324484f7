import { choice, flag, optional, text, whole } from "../arguments";
import { areasOf, withinSheet } from "../areas";
import { color } from "../cells/colors";
import { cellsAt, sheetOf } from "../cells/sheets";
import { HostError } from "../errors";
import { eventTypes } from "../events/eventTypes";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { CellsTarget, SheetTarget } from "../targets";
import type { Visibility } from "../../book/parts";
import { requireFreeName } from "./worksheetCollection";
import { worksheetCopy } from "./worksheetCopy";

const { value, setting, part, call, find, findResult, event } = membersOf<"Worksheet">();
const thisSheet = ({ sheet }: SheetTarget) => sheet;
const address = optional(text("address"), null);
const valuesOnly = optional(flag("valuesOnly"), false);
const visibleOnly = optional(flag("visibleOnly"), false);

const wireVisibility = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const bookVisibility = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export const worksheet: HostClass<"Worksheet"> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet }),
  members: {
    id: value("ExcelApi 1.1", thisSheet),
    name: setting(
      "ExcelApi 1.1",
      text("name"),
      (self, host) => sheetOf(host, self.sheet).name,
      (self, host, name) => {
        requireFreeName(host, name, self.sheet);
        host.book.sheets.rename(self.sheet, name);
      },
    ),
    position: setting(
      "ExcelApi 1.1",
      whole("position"),
      (self, host) => position(self, host),
      (self, host, to) => host.book.sheets.move(self.sheet, to),
    ),
    visibility: setting(
      "ExcelApi 1.1",
      choice("visibility", ["Visible", "Hidden", "VeryHidden"]),
      (self, host) => wireVisibility[sheetOf(host, self.sheet).visibility],
      (self, host, visibility) => setVisibility(self, host, bookVisibility[visibility]),
    ),
    tabColor: setting(
      "ExcelApi 1.7",
      text("tabColor"),
      (self, host) => sheetOf(host, self.sheet).tabColor ?? "",
      ({ sheet }, { book }, tab) => book.sheets.setTabColor(sheet, tab === "" ? null : color(tab)),
    ),
    showGridlines: setting(
      "ExcelApi 1.8",
      flag("showGridlines"),
      (self, host) => sheetOf(host, self.sheet).showGridLines,
      ({ sheet }, { book }, shown) => book.sheets.setGridLines(sheet, shown),
    ),
    freezePanes: part("ExcelApi 1.7", "WorksheetFreezePanes", ({ sheet }) => ({ sheet })),
    pageLayout: part("ExcelApi 1.9", "PageLayout", ({ sheet }) => ({ sheet })),
    charts: part("ExcelApi 1.1", "ChartCollection", ({ sheet }) => ({ sheet })),
    names: part("ExcelApi 1.4", "NamedItemCollection", ({ sheet }) => ({ sheet })),
    protection: part("ExcelApi 1.2", "WorksheetProtection", ({ sheet }) => ({ sheet })),
    tables: part("ExcelApi 1.1", "TableCollection", ({ sheet }) => ({ sheet })),
    activate: call("ExcelApi 1.1", "reads", [], ({ sheet }, { book }) => book.sheets.activate(sheet)),
    calculate: call("ExcelApi 1.6", "writes", [optional(flag("markAllDirty"), false)], (_, { book }) =>
      book.recalculate(),
    ),
    ...worksheetCopy,
    delete: call("ExcelApi 1.1", "writes", [], remove),
    getCell: find("ExcelApi 1.1", "Range", [whole("row"), whole("column")], ({ sheet }, _, row, column) => ({
      sheet,
      area: withinSheet({ row, column, rowCount: 1, columnCount: 1 }),
    })),
    getNext: find("ExcelApi 1.5", "Worksheet", [visibleOnly], (self, host, only) =>
      neighbour(self, host, 1, only),
    ),
    getNextOrNullObject: find("ExcelApi 1.5", "Worksheet", [visibleOnly], (self, host, only) =>
      neighbour(self, host, 1, only),
    ),
    getPrevious: find("ExcelApi 1.5", "Worksheet", [visibleOnly], (self, host, only) =>
      neighbour(self, host, -1, only),
    ),
    getPreviousOrNullObject: find("ExcelApi 1.5", "Worksheet", [visibleOnly], (self, host, only) =>
      neighbour(self, host, -1, only),
    ),
    getRange: find("ExcelApi 1.1", "Range", [address], ({ sheet }, host, at) => cellsAt(host, sheet, at)),
    getRangeByIndexes: find(
      "ExcelApi 1.7",
      "Range",
      [whole("startRow"), whole("startColumn"), whole("rowCount"), whole("columnCount")],
      ({ sheet }, _, row, column, rowCount, columnCount) => ({
        sheet,
        area: withinSheet({ row, column, rowCount, columnCount }),
      }),
    ),
    getRanges: find("ExcelApi 1.9", "RangeAreas", [address], ({ sheet }, host, at) => ({
      sheet,
      areas: areasOf(at).map((each) => cellsAt(host, sheet, each).area),
    })),
    getUsedRange: findResult(
      "ExcelApi 1.1",
      "Range",
      [valuesOnly],
      (self, host, only) =>
        usedRange(self, host, only) ?? {
          sheet: self.sheet,
          area: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
        },
    ),
    getUsedRangeOrNullObject: findResult("ExcelApi 1.4", "Range", [valuesOnly], usedRange),
    _GetSheetById: find("ExcelApi 1.7", "Worksheet", [text("id")], (_, host, id) => ({
      sheet: sheetOf(host, id).id,
    })),
    onActivated: event("ExcelApi 1.7", eventTypes.worksheetActivated, "ActivatedEvent", thisSheet),
    onCalculated: event("ExcelApi 1.8", eventTypes.worksheetCalculated, "CalculatedEvent", thisSheet),
    onChanged: event("ExcelApi 1.7", eventTypes.worksheetChanged, "DataChangedEvent", thisSheet),
    onDeactivated: event("ExcelApi 1.7", eventTypes.worksheetDeactivated, "DeactivatedEvent", thisSheet),
    onFormatChanged: event(
      "ExcelApi 1.9",
      eventTypes.worksheetFormatChanged,
      "FormatChangedEvent",
      thisSheet,
    ),
    onNameChanged: event("ExcelApi 1.17", eventTypes.worksheetNameChanged, "EventNameChanged", thisSheet),
    onRowHiddenChanged: event(
      "ExcelApi 1.11",
      eventTypes.worksheetRowHiddenChanged,
      "RowHiddenChangedEvent",
      thisSheet,
    ),
    onSelectionChanged: event(
      "ExcelApi 1.7",
      eventTypes.worksheetSelectionChanged,
      "SelectionChangedEvent",
      thisSheet,
    ),
    onVisibilityChanged: event(
      "ExcelApi 1.17",
      eventTypes.worksheetVisibilityChanged,
      "EventVisibilityChanged",
      thisSheet,
    ),
  },
};

function position({ sheet }: SheetTarget, { book }: HostState): number {
  return book.sheets.list().findIndex(({ id }) => id === sheet);
}

function setVisibility({ sheet }: SheetTarget, host: HostState, visibility: Visibility): void {
  if (visibility !== "visible") requireAnotherVisible(host, sheet);
  host.book.sheets.setVisibility(sheet, visibility);
}

function remove({ sheet }: SheetTarget, host: HostState): void {
  requireAnotherVisible(host, sheet);
  host.book.sheets.remove(sheet);
}

function requireAnotherVisible({ book }: HostState, sheet: string): void {
  const others = book.sheets.list().filter(({ id, visibility }) => id !== sheet && visibility === "visible");
  if (others.length === 0)
    throw new HostError("InvalidOperation", "A workbook needs at least one visible sheet.");
}

function neighbour(
  self: SheetTarget,
  host: HostState,
  step: 1 | -1,
  onlyVisible: boolean,
): SheetTarget | undefined {
  const sheets = host.book.sheets.list();
  const rest =
    step === 1 ? sheets.slice(position(self, host) + 1) : sheets.slice(0, position(self, host)).reverse();
  const found = rest.find(({ visibility }) => !onlyVisible || visibility === "visible");
  return found && { sheet: found.id };
}

function usedRange({ sheet }: SheetTarget, host: HostState, onlyValues: boolean): CellsTarget | undefined {
  const area = host.book.usedArea(sheetOf(host, sheet).id, onlyValues);
  return area ? { sheet, area } : undefined;
}
