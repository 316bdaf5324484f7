import { optional, text } from "../arguments";
import { cellsAt } from "../cells/sheets";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { AreasTarget, CellsTarget } from "../targets";

const { value, part, call, find } = membersOf<"Workbook">();
const reference = text("bstrReferenceId");

/** The root of every request. The client has other roots for other services; what it calls on them is here too. */
export const workbook: HostClass<"Workbook"> = {
  name: "Workbook",
  members: {
    name: value("ExcelApi 1.7", (_, { fileName }) => fileName),
    readOnly: value("ExcelApi 1.8", (_, { switches }) => switches.isReadOnly),
    application: part("ExcelApi 1.1", "Application", () => null),
    names: part("ExcelApi 1.1", "NamedItemCollection", () => ({ sheet: null })),
    settings: part("ExcelApi 1.4", "SettingCollection", () => null),
    tables: part("ExcelApi 1.1", "TableCollection", () => ({ sheet: null })),
    worksheets: part("ExcelApi 1.1", "WorksheetCollection", () => null),
    _Runtime: part("ExcelApi 1.5", "Runtime", () => null),
    customFunctions: part("CustomFunctions 1.2", "CustomFunctions", () => null),
    getActiveCell: find("ExcelApi 1.7", "Range", [], (_, host) => activeCell(host)),
    getSelectedRange: find("ExcelApi 1.1", "Range", [], (_, host) => firstSelected(host)),
    getSelectedRanges: find("ExcelApi 1.9", "RangeAreas", [], (_, { book }) => book.selection()),
    save: call("ExcelApi 1.11", "reads", [optional(text("saveBehavior"), "Save")], (_, { shell }) =>
      shell.save(),
    ),
    createAndOpenWorkbook: call(
      "ExcelApi 1.8",
      "reads",
      [optional(text("base64"), null)],
      (_, { shell }, base64) => shell.openWorkbook(base64),
    ),
    _GetRangeForEventByReferenceId: find("ExcelApi 1.8", "Range", [reference], (_, host, id) =>
      eventCells(host, id),
    ),
    _GetRangeOrNullObjectForEventByReferenceId: find("ExcelApi 1.8", "Range", [reference], (_, host, id) =>
      eventCells(host, id),
    ),
    _GetReferenceCount: call("ExcelApi 1.1", "reads", [], (_, { references }) => references.count),
    _RemoveAllReferences: call("ExcelApi 1.1", "reads", [], (_, { references }) => references.releaseAll()),
    _RemoveReference: call("ExcelApi 1.1", "reads", [reference], (_, { references }, id) =>
      references.release(id),
    ),
  },
};

function firstSelected({ book }: HostState): CellsTarget | undefined {
  const { sheet, areas } = book.selection() satisfies AreasTarget;
  const [area] = areas;
  return area && { sheet, area };
}

function activeCell(host: HostState): CellsTarget | undefined {
  const selected = firstSelected(host);
  return selected && { ...selected, area: { ...selected.area, rowCount: 1, columnCount: 1 } };
}

/** The range of an event stands in its reference itself: "<sheet id>!<address>". */
function eventCells(host: HostState, id: string): CellsTarget | undefined {
  const [sheet = "", address = ""] = id.split("!");
  const isThere = host.book.sheets.list().some((each) => each.id === sheet);
  return isThere ? cellsAt(host, sheet, address) : undefined;
}
