import type { Book, BookEvent, CellsChange } from "../../book/book";
import { addressOf } from "../areas";
import { intersection } from "../../book/areas";
import { eventTypes, workbookTarget } from "./eventTypes";
import type { Picture } from "./picture";
import type { Notice } from "./registrations";

/** What Excel's events tell beyond what happened. */
export interface Circumstances {
  readonly book: Book;
  /** The workbook before the event. */
  readonly before: Picture;
  /** Whether the add-in did it itself. */
  readonly isOwn: boolean;
  /** Whether a co-author did it. */
  readonly isRemote: boolean;
}

/** Turns something that happened to the workbook into what Excel tells of it; one entry for each kind of listener. */
export function noticesOf(event: BookEvent, circumstances: Circumstances): Notice[] {
  const source = circumstances.isRemote ? "Remote" : "Local";
  return happenings(event, circumstances).flatMap(({ type, targets, message }) =>
    targets.map((target) => ({
      type,
      target,
      message: { ...message, source },
      isRemote: circumstances.isRemote,
    })),
  );
}

interface Happening {
  readonly type: number;
  readonly targets: readonly string[];
  readonly message: object;
}

function happenings(event: BookEvent, circumstances: Circumstances): Happening[] {
  const { book, before } = circumstances;
  switch (event.kind) {
    case "cellsChanged":
      return [cellsChanged(event, circumstances), ...tablesChanged(event, book)];
    case "calculated":
      return [ofSheet(eventTypes.worksheetCalculated, event.sheet, { address: "" })];
    case "formatChanged":
      return [ofSheet(eventTypes.worksheetFormatChanged, event.sheet, place(event))];
    case "sheetAdded":
      return [ofWorkbook(eventTypes.worksheetAdded, event.sheet)];
    case "sheetDeleted":
      return [ofWorkbook(eventTypes.worksheetDeleted, event.sheet)];
    case "sheetActivated":
      return before.activeSheet === event.sheet
        ? []
        : [
            ofSheet(eventTypes.worksheetDeactivated, before.activeSheet),
            ofSheet(eventTypes.worksheetActivated, event.sheet),
          ];
    case "sheetMoved":
      return [ofWorkbook(eventTypes.worksheetMoved, event.sheet, positions(event.sheet, circumstances))];
    case "sheetRenamed": {
      const names = { nameBefore: event.before, nameAfter: event.after };
      return [ofSheet(eventTypes.worksheetNameChanged, event.sheet, names)];
    }
    case "sheetVisibilityChanged":
      return [
        ofSheet(eventTypes.worksheetVisibilityChanged, event.sheet, visibilities(event.sheet, circumstances)),
      ];
    case "rowsHiddenChanged": {
      const changeType = book.isRowHidden(event.sheet, event.area.row) ? "Hidden" : "Unhidden";
      return [ofSheet(eventTypes.worksheetRowHiddenChanged, event.sheet, { ...place(event), changeType })];
    }
    case "tableAdded":
    case "tableDeleted":
      return [tableCameOrWent(event, circumstances)];
    case "selectionChanged": {
      const { sheet, areas } = book.selection();
      const address = areas.map((area) => addressOf(null, area)).join(",");
      return [ofSheet(eventTypes.worksheetSelectionChanged, sheet, { address })];
    }
    case "tableChanged":
    case "chartsChanged":
      return [];
  }
}

/** For the listeners on a sheet and those on all sheets. */
function ofSheet(type: number, sheet: string, message: object = {}): Happening {
  return { type, targets: [sheet, workbookTarget], message: { ...message, worksheetId: sheet } };
}

/** For the listeners on all sheets only. */
function ofWorkbook(type: number, sheet: string, message: object = {}): Happening {
  return { type, targets: [workbookTarget], message: { ...message, worksheetId: sheet } };
}

type CellsChanged = Extract<BookEvent, { kind: "cellsChanged" }>;
type Placed = Extract<BookEvent, { area: unknown }>;

/** Where it happened; by the reference the listener finds the cells again. */
function place({ sheet, area }: Placed) {
  const address = addressOf(null, area);
  return { address, referenceId: `${sheet}!${address}` };
}

const changeTypes: Readonly<Record<CellsChange, string>> = {
  edited: "RangeEdited",
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
};

function cellsChanged(event: CellsChanged, { isOwn, isRemote }: Circumstances): Happening {
  return ofSheet(eventTypes.worksheetChanged, event.sheet, {
    ...place(event),
    changeType: changeTypes[event.change],
    shiftDirection: "None",
    triggerSource: isOwn && !isRemote ? "ThisLocalAddin" : "Unknown",
  });
}

function tablesChanged({ sheet, area, change }: CellsChanged, book: Book): Happening[] {
  if (change !== "edited") return [];
  return book.tables
    .list()
    .filter((table) => table.sheet === sheet)
    .flatMap((table) => {
      const part = intersection(table.area, area);
      if (!part) return [];
      const message = {
        address: addressOf(null, part),
        changeType: changeTypes[change],
        tableId: table.id,
        worksheetId: sheet,
      };
      return [{ type: eventTypes.tableChanged, targets: [table.id, sheet, workbookTarget], message }];
    });
}

function tableCameOrWent(
  { kind, sheet, table }: Extract<BookEvent, { kind: "tableAdded" | "tableDeleted" | "tableChanged" }>,
  { before }: Circumstances,
): Happening {
  const type = kind === "tableAdded" ? eventTypes.tableAdded : eventTypes.tableDeleted;
  return ofSheet(type, sheet, { tableId: table, tableName: before.tableNames.get(table) ?? "" });
}

function positions(sheet: string, { book, before }: Circumstances) {
  const after = book.sheets.list().map(({ id }) => id);
  return {
    positionBefore: [...before.visibilities.keys()].indexOf(sheet),
    positionAfter: after.indexOf(sheet),
  };
}

const visibilityNames = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function visibilities(sheet: string, { book, before }: Circumstances) {
  const after = book.sheets.list().find(({ id }) => id === sheet)?.visibility ?? "visible";
  return {
    visibilityBefore: visibilityNames[before.visibilities.get(sheet) ?? "visible"],
    visibilityAfter: visibilityNames[after],
  };
}
