import { flag, optional, text } from "../arguments";
import { findSheet, sameName } from "../cells/sheets";
import { HostError } from "../errors";
import { eventTypes, workbookTarget } from "../events/eventTypes";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { SheetTarget } from "../targets";

const { call, find, make, event } = membersOf<"WorksheetCollection">();
const key = text("key");
const visibleOnly = optional(flag("visibleOnly"), false);
const everySheet = () => workbookTarget;

export const worksheetCollection: HostClass<"WorksheetCollection"> = {
  name: "WorksheetCollection",
  items: { of: "Worksheet", list: (_, host) => sheets(host, false) },
  members: {
    add: make("ExcelApi 1.1", "Worksheet", [optional(text("name"), undefined)], (_, host, name) => {
      if (name !== undefined) requireFreeName(host, name);
      return { sheet: host.book.sheets.add(name).id };
    }),
    getActiveWorksheet: find("ExcelApi 1.1", "Worksheet", [], (_, { book }) => ({
      sheet: book.activeSheet(),
    })),
    getCount: call("ExcelApi 1.4", "reads", [visibleOnly], (_, host, only) => sheets(host, only).length),
    getFirst: find("ExcelApi 1.5", "Worksheet", [visibleOnly], (_, host, only) => sheets(host, only).at(0)),
    getLast: find("ExcelApi 1.5", "Worksheet", [visibleOnly], (_, host, only) => sheets(host, only).at(-1)),
    getItem: find("ExcelApi 1.1", "Worksheet", [key], (_, host, name) => byKey(host, name)),
    getItemOrNullObject: find("ExcelApi 1.4", "Worksheet", [key], (_, host, name) => byKey(host, name)),
    onActivated: event("ExcelApi 1.7", eventTypes.worksheetActivated, "ActivatedEvent", everySheet),
    onAdded: event("ExcelApi 1.7", eventTypes.worksheetAdded, "AddedEvent", everySheet),
    onCalculated: event("ExcelApi 1.8", eventTypes.worksheetCalculated, "CalculatedEvent", everySheet),
    onChanged: event("ExcelApi 1.9", eventTypes.worksheetChanged, "DataChangedEvent", everySheet),
    onDeactivated: event("ExcelApi 1.7", eventTypes.worksheetDeactivated, "DeactivatedEvent", everySheet),
    onDeleted: event("ExcelApi 1.7", eventTypes.worksheetDeleted, "DeletedEvent", everySheet),
    onFormatChanged: event(
      "ExcelApi 1.9",
      eventTypes.worksheetFormatChanged,
      "FormatChangedEvent",
      everySheet,
    ),
    onMoved: event("ExcelApi 1.17", eventTypes.worksheetMoved, "EventMoved", everySheet),
    onNameChanged: event("ExcelApi 1.17", eventTypes.worksheetNameChanged, "EventNameChanged", everySheet),
    onRowHiddenChanged: event(
      "ExcelApi 1.11",
      eventTypes.worksheetRowHiddenChanged,
      "RowHiddenChangedEvent",
      everySheet,
    ),
    onSelectionChanged: event(
      "ExcelApi 1.9",
      eventTypes.worksheetSelectionChanged,
      "SelectionChangedEvent",
      everySheet,
    ),
    onVisibilityChanged: event(
      "ExcelApi 1.17",
      eventTypes.worksheetVisibilityChanged,
      "EventVisibilityChanged",
      everySheet,
    ),
  },
};

function sheets({ book }: HostState, onlyVisible: boolean): SheetTarget[] {
  return book.sheets
    .list()
    .filter(({ visibility }) => !onlyVisible || visibility === "visible")
    .map(({ id }) => ({ sheet: id }));
}

function byKey(host: HostState, name: string): SheetTarget | undefined {
  const sheet = findSheet(host, name);
  return sheet && { sheet: sheet.id };
}

/** Excel's own rules for the name of a sheet. */
export function requireFreeName({ book }: HostState, name: string, own?: string): void {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) {
    throw new HostError("InvalidArgument", `"${name}" is no name that a sheet can have.`);
  }
  if (book.sheets.list().some((sheet) => sheet.id !== own && sameName(sheet.name, name))) {
    throw new HostError("ItemAlreadyExists", `A sheet with the name "${name}" already exists.`);
  }
}
