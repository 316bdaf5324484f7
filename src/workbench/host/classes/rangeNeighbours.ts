import { either, flag, object, optional, text, whole } from "../arguments";
import { sheetColumns, sheetRows, withinSheet } from "../areas";
import { intersection, union } from "../../book/areas";
import { cellsAt } from "../cells/sheets";
import { HostError } from "../errors";
import { membersOf, type Member } from "../members";
import type { HostState } from "../state";
import type { CellsTarget, HostObject } from "../targets";
import type { Area } from "../../book/parts";

const { find, findResult } = membersOf<"Range">();
const other = either(object("anotherRange", "Range"), text("anotherRange"));
const valuesOnly = optional(flag("valuesOnly"), false);

/** Other ranges that are found from a range. */
export const rangeNeighbours: Readonly<Record<string, Member<CellsTarget>>> = {
  getCell: find("ExcelApi 1.1", "Range", [whole("row"), whole("column")], (self, _, row, column) =>
    shaped(self, ({ row: top, column: left }) => ({
      row: top + row,
      column: left + column,
      rowCount: 1,
      columnCount: 1,
    })),
  ),
  getRow: find("ExcelApi 1.1", "Range", [whole("row")], (self, _, row) =>
    shaped(self, (area) => ({ ...area, row: area.row + row, rowCount: 1 })),
  ),
  getColumn: find("ExcelApi 1.1", "Range", [whole("column")], (self, _, column) =>
    shaped(self, (area) => ({ ...area, column: area.column + column, columnCount: 1 })),
  ),
  getLastCell: find("ExcelApi 1.1", "Range", [], (self) => shaped(self, (area) => lastColumn(lastRow(area)))),
  getLastRow: find("ExcelApi 1.1", "Range", [], (self) => shaped(self, lastRow)),
  getLastColumn: find("ExcelApi 1.1", "Range", [], (self) => shaped(self, lastColumn)),
  getEntireRow: find("ExcelApi 1.1", "Range", [], (self) =>
    shaped(self, (area) => ({ ...area, column: 0, columnCount: sheetColumns })),
  ),
  getEntireColumn: find("ExcelApi 1.1", "Range", [], (self) =>
    shaped(self, (area) => ({ ...area, row: 0, rowCount: sheetRows })),
  ),
  getOffsetRange: find(
    "ExcelApi 1.1",
    "Range",
    [whole("rowOffset"), whole("columnOffset")],
    (self, _, down, across) =>
      shaped(self, (area) => ({ ...area, row: area.row + down, column: area.column + across })),
  ),
  getResizedRange: find(
    "ExcelApi 1.2",
    "Range",
    [whole("deltaRows"), whole("deltaColumns")],
    (self, _, down, across) =>
      shaped(self, (area) => ({
        ...area,
        rowCount: area.rowCount + down,
        columnCount: area.columnCount + across,
      })),
  ),
  getAbsoluteResizedRange: find(
    "ExcelApi 1.7",
    "Range",
    [whole("numRows"), whole("numColumns")],
    (self, _, rowCount, columnCount) => shaped(self, (area) => ({ ...area, rowCount, columnCount })),
  ),
  getBoundingRect: find("ExcelApi 1.1", "Range", [other], (self, host, another) =>
    shaped(self, (area) => union(area, otherArea(self, host, another))),
  ),
  getIntersection: find("ExcelApi 1.1", "Range", [other], common),
  getIntersectionOrNullObject: find("ExcelApi 1.4", "Range", [other], common),
  getUsedRange: findResult(
    "ExcelApi 1.1",
    "Range",
    [valuesOnly],
    (self, host, only) =>
      used(self, host, only) ?? shaped(self, (area) => ({ ...area, rowCount: 1, columnCount: 1 })),
  ),
  getUsedRangeOrNullObject: findResult("ExcelApi 1.4", "Range", [valuesOnly], used),
  getSpillParent: findResult("ExcelApi 1.12", "Range", [], spillParent),
  getSpillParentOrNullObject: findResult("ExcelApi 1.12", "Range", [], spillParent),
  getSpillingToRange: findResult("ExcelApi 1.12", "Range", [], spillingTo),
  getSpillingToRangeOrNullObject: findResult("ExcelApi 1.12", "Range", [], spillingTo),
};

function shaped({ sheet, area }: CellsTarget, shape: (area: Area) => Area): CellsTarget {
  return { sheet, area: withinSheet(shape(area)) };
}

const lastRow = (area: Area): Area => ({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 });
const lastColumn = (area: Area): Area => ({
  ...area,
  column: area.column + area.columnCount - 1,
  columnCount: 1,
});

function otherArea({ sheet }: CellsTarget, host: HostState, another: string | HostObject<"Range">): Area {
  const target = typeof another === "string" ? cellsAt(host, sheet, another) : another.target;
  if (target.sheet === sheet) return target.area;
  throw new HostError("InvalidArgument", "The two ranges are on different sheets.");
}

function common(
  self: CellsTarget,
  host: HostState,
  another: string | HostObject<"Range">,
): CellsTarget | undefined {
  const area = intersection(self.area, otherArea(self, host, another));
  return area ? { sheet: self.sheet, area } : undefined;
}

/** The smallest part of the range with all its content. */
function used(
  { sheet, area }: CellsTarget,
  { book }: HostState,
  onlyValues: boolean,
): CellsTarget | undefined {
  const found = book.usedArea(sheet, onlyValues, area);
  return found ? { sheet, area: found } : undefined;
}

function spillParent({ sheet, area }: CellsTarget, { book }: HostState): CellsTarget | undefined {
  const parent = book.spillParent(sheet, area.row, area.column);
  return parent ? { sheet, area: { ...parent, rowCount: 1, columnCount: 1 } } : undefined;
}

function spillingTo({ sheet, area }: CellsTarget, { book }: HostState): CellsTarget | undefined {
  const spill = book.spillOf(sheet, area.row, area.column);
  return spill ? { sheet, area: spill } : undefined;
}
