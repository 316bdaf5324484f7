import { anything, flag, type Parameter } from "../arguments";
import { cellCount } from "../areas";
import { toWire, valueType } from "../cells/contents";
import { requireUnprotected } from "../cells/sheets";
import { listed, rows, writeCells } from "../cells/values";
import { HostError } from "../errors";
import { membersOf, type Member } from "../members";
import type { HostState } from "../state";
import type { CellsTarget } from "../targets";

const { value, setting, call } = membersOf<"Range">();
const everything = anything("values");

/** What a range's cells hold and show. */
export const rangeCells: Readonly<Record<string, Member<CellsTarget>>> = {
  values: setting("ExcelApi 1.1", everything, values, (self, host, next) => writeCells(host, self, next)),
  formulas: setting("ExcelApi 1.1", everything, formulas, (self, host, next) => writeCells(host, self, next)),
  text: value("ExcelApi 1.1", (self, { book }) => listed(self, (area) => book.texts(self.sheet, area))),
  valueTypes: value("ExcelApi 1.1", (self, { book }) =>
    listed(self, (area) => book.values(self.sheet, area).map((row) => row.map(valueType))),
  ),
  numberFormat: setting("ExcelApi 1.1", anything("numberFormat"), numberFormat, setNumberFormat),
  hasSpill: value("ExcelApi 1.12", hasSpill),
  rowHidden: setting(
    "ExcelApi 1.2",
    flag("rowHidden"),
    (self, host) => hidden(self.area.row, self.area.rowCount, rowHidden(self, host)),
    ({ sheet, area }, host, isHidden) => {
      requireUnprotected(host, sheet);
      host.book.setRowsHidden(sheet, area.row, area.rowCount, isHidden);
    },
  ),
  columnHidden: setting(
    "ExcelApi 1.2",
    flag("columnHidden"),
    (self, host) => hidden(self.area.column, self.area.columnCount, columnHidden(self, host)),
    ({ sheet, area }, host, isHidden) => {
      requireUnprotected(host, sheet);
      host.book.setColumnsHidden(sheet, area.column, area.columnCount, isHidden);
    },
  ),
  hidden: value("ExcelApi 1.2", (self, host) => {
    const byRow = hidden(self.area.row, self.area.rowCount, rowHidden(self, host));
    const byColumn = hidden(self.area.column, self.area.columnCount, columnHidden(self, host));
    return byRow || byColumn || (byRow === null || byColumn === null ? null : false);
  }),
  getRowProperties: call("ExcelApi 1.9", "reads", [lineProperties("rowHidden")], (self, host) =>
    each(self.area.row, self.area.rowCount, rowHidden(self, host)).map((isHidden) => ({
      rowHidden: isHidden,
    })),
  ),
  getColumnProperties: call("ExcelApi 1.9", "reads", [lineProperties("columnHidden")], (self, host) =>
    each(self.area.column, self.area.columnCount, columnHidden(self, host)).map((isHidden) => ({
      columnHidden: isHidden,
    })),
  ),
};

/** Which properties of rows or columns are asked for: the host knows one, and refuses others by name. */
function lineProperties(known: string): Parameter<unknown> {
  return {
    name: "loadOptions",
    type: `{ ${known}: true }`,
    read: (options) => {
      const asked = typeof options === "object" && options !== null ? Object.keys(options) : [];
      if (asked.length === 1 && asked[0] === known) return options;
      throw new HostError("InvalidArgument", `The workbench host tells only ${known}: ${asked.join(", ")}.`);
    },
  };
}

function each<T>(start: number, count: number, of: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => of(start + index));
}

function values(self: CellsTarget, { book }: HostState) {
  return listed(self, (area) => book.values(self.sheet, area).map((row) => row.map(toWire)));
}

function formulas(self: CellsTarget, { book }: HostState) {
  return listed(self, (area) => book.formulas(self.sheet, area).map((row) => row.map(toWire)));
}

function numberFormat(self: CellsTarget, { book }: HostState) {
  return listed(self, (area) =>
    Array.from({ length: area.rowCount }, (_, down) =>
      Array.from(
        { length: area.columnCount },
        (__, across) =>
          book.style(self.sheet, area.row + down, area.column + across).numberFormat ?? "General",
      ),
    ),
  );
}

function setNumberFormat({ sheet, area }: CellsTarget, host: HostState, formats: unknown): void {
  requireUnprotected(host, sheet);
  if (typeof formats === "string") {
    host.book.setStyle(sheet, area, { numberFormat: formats });
    return;
  }
  for (const [down, row] of rows(formats, area).entries()) {
    for (const [across, format] of row.entries()) {
      if (typeof format !== "string") continue;
      const cell = { row: area.row + down, column: area.column + across, rowCount: 1, columnCount: 1 };
      host.book.setStyle(sheet, cell, { numberFormat: format });
    }
  }
}

/** Whether all cells (true), none (false) or some (null) are part of a spilled result. Outside the used cells none is. */
function hasSpill({ sheet, area }: CellsTarget, { book }: HostState): boolean | null {
  const inside = book.usedArea(sheet, true, area);
  if (!inside) return false;
  const answers = new Set(cellCount(inside) < cellCount(area) ? [false] : []);
  for (let row = inside.row; row < inside.row + inside.rowCount; row += 1) {
    for (let column = inside.column; column < inside.column + inside.columnCount; column += 1) {
      answers.add(book.spillOf(sheet, row, column) !== null || book.spillParent(sheet, row, column) !== null);
      if (answers.size > 1) return null;
    }
  }
  return answers.has(true);
}

function rowHidden({ sheet }: CellsTarget, { book }: HostState) {
  return (row: number) => book.isRowHidden(sheet, row);
}

function columnHidden({ sheet }: CellsTarget, { book }: HostState) {
  return (column: number) => book.isColumnHidden(sheet, column);
}

/** True or false when all are alike, else null. */
function hidden(start: number, count: number, isHidden: (index: number) => boolean): boolean | null {
  const first = isHidden(start);
  for (let index = start + 1; index < start + count; index += 1) {
    if (isHidden(index) !== first) return null;
  }
  return first;
}
