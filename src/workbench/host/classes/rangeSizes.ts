import { number } from "../arguments";
import { sheetColumns, sheetRows } from "../areas";
import { requireUnprotected } from "../cells/sheets";
import { HostError } from "../errors";
import { membersOf, type Member } from "../members";
import type { HostState } from "../state";
import type { AreasTarget } from "../targets";
import type { Area } from "../../book/parts";
import { largestSize, usualSize } from "../../book/sizes";

const { setting, call } = membersOf<"RangeFormat">();

/** Widths of a range's columns and heights of its rows, in points. */
export const rangeSizes: Readonly<Record<string, Member<AreasTarget>>> = {
  columnWidth: setting("ExcelApi 1.2", number("columnWidth"), columnWidth, (self, host, width) =>
    eachArea(self, host, ({ column, columnCount }) =>
      host.book.sizes.setColumnWidth(
        self.sheet,
        column,
        columnCount,
        within(width, largestSize.columnWidth, "columnWidth"),
      ),
    ),
  ),
  rowHeight: setting("ExcelApi 1.2", number("rowHeight"), rowHeight, (self, host, height) =>
    eachArea(self, host, ({ row, rowCount }) =>
      host.book.sizes.setRowHeight(
        self.sheet,
        row,
        rowCount,
        within(height, largestSize.rowHeight, "rowHeight"),
      ),
    ),
  ),
  autofitColumns: call("ExcelApi 1.2", "writes", [], (self, host) =>
    eachArea(self, host, (area) => host.book.sizes.fitColumns(self.sheet, area)),
  ),
  autofitRows: call("ExcelApi 1.2", "writes", [], (self, host) =>
    eachArea(self, host, ({ row, rowCount }) => host.book.sizes.fitRows(self.sheet, row, rowCount)),
  ),
};

function eachArea({ sheet, areas }: AreasTarget, host: HostState, work: (area: Area) => void): void {
  requireUnprotected(host, sheet);
  areas.forEach(work);
}

function within(size: number, most: number, name: string): number {
  if (size >= 0 && size <= most) return size;
  throw new HostError("InvalidArgument", `${name} is between 0 and ${most} points, and not ${size}.`);
}

/** Null where the columns differ. Of all columns of a sheet, those that nobody gave a width are as usual. */
function columnWidth({ sheet, areas }: AreasTarget, { book }: HostState): number | null {
  return shared(
    areas.flatMap(({ column, columnCount }) =>
      columnCount === sheetColumns
        ? [usualSize.columnWidth]
        : numbers(column, columnCount).map((each) => book.sizes.columnWidth(sheet, each)),
    ),
  );
}

function rowHeight({ sheet, areas }: AreasTarget, { book }: HostState): number | null {
  return shared(
    areas.flatMap(({ row, rowCount }) =>
      rowCount === sheetRows
        ? [usualSize.rowHeight]
        : numbers(row, rowCount).map((each) => book.sizes.rowHeight(sheet, each)),
    ),
  );
}

function shared(sizes: readonly number[]): number | null {
  const [first = null] = sizes;
  return sizes.every((size) => size === first) ? first : null;
}

function numbers(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}
