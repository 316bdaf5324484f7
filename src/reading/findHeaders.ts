import { contains } from "./address";
import { isBlank, textOf } from "./cells";
import { readHeader, type Header, type Span } from "./header";
import type { SheetView } from "./sheetView";
import { headingOf } from "./words";

/** How far down a column without a heading is looked at before it is taken for a gap between two blocks. */
const LOOK_DOWN = 20;

/** Every row of headings on a sheet, complete or not, from the top down. */
export function findHeaders(sheet: SheetView): readonly Header[] {
  const headers = tableHeaders(sheet);
  const { row: top, rowCount } = sheet.area;
  for (let row = top; row < top + rowCount; row++) {
    if (!hasHeading(sheet, row)) continue;
    for (const span of spansOf(sheet, row)) {
      const header = readHeader(sheet, row, span, null);
      if (isHeader(sheet, header) && !headers.some((other) => coversRow(other, header))) headers.push(header);
    }
  }
  return headers.sort((a, b) => a.row - b.row || a.span.first - b.span.first);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function tableHeaders(sheet: SheetView): Header[] {
  return sheet.tables
    .filter(({ hasHeaders }) => hasHeaders)
    .map((table) => {
      const { row, column, columnCount } = table.area;
      return readHeader(sheet, row, { first: column, last: column + columnCount - 1 }, table);
    });
}

function hasHeading(sheet: SheetView, row: number): boolean {
  const { column: first, columnCount } = sheet.area;
  for (let column = first; column < first + columnCount; column++) {
    if (roleAt(sheet, row, column) !== null && !inTable(sheet, row, column)) return true;
  }
  return false;
}

/** Splits a row into blocks: at columns that are empty, in a table, or begin a second block of headings. */
function spansOf(sheet: SheetView, row: number): readonly Span[] {
  const spans: Span[] = [];
  const { column: left, columnCount } = sheet.area;
  let first: number | null = null;
  let roles = new Set<string>();
  for (let column = left; column <= left + columnCount; column++) {
    const isGap = column === left + columnCount || isGapColumn(sheet, row, column);
    const role = isGap ? null : roleAt(sheet, row, column);
    const restarts = role === "parameter" && roles.has("parameter") && roles.has("points");
    if (first !== null && (isGap || restarts)) spans.push({ first, last: column - 1 });
    if (isGap || restarts || first === null) {
      first = isGap ? null : column;
      roles = new Set();
    }
    if (role !== null) roles.add(role);
  }
  return spans;
}

function isGapColumn(sheet: SheetView, row: number, column: number): boolean {
  if (inTable(sheet, row, column)) return true;
  for (let below = row; below <= row + LOOK_DOWN; below++) {
    if (!isBlank(sheet.value(below, column))) return false;
  }
  return true;
}

/** A row with a number in it is data, unless everything that an assessment needs is named. */
function isHeader(sheet: SheetView, { row, span, columns }: Header): boolean {
  const { parameter, points } = columns;
  if (parameter !== undefined && points !== undefined) return true;
  if (points === undefined && Object.keys(columns).length < 2) return false;
  for (let column = span.first; column <= span.last; column++) {
    if (typeof sheet.value(row, column) === "number") return false;
  }
  return true;
}

/** Whether one header already includes the row of another, as the second of its two rows. */
function coversRow(header: Header, other: Header): boolean {
  return header.rowCount === 2 && header.row === other.row - 1 && overlaps(header.span, other.span);
}

function inTable(sheet: SheetView, row: number, column: number): boolean {
  return sheet.tables.some(({ area }) => contains(area, row, column));
}

function roleAt(sheet: SheetView, row: number, column: number): string | null {
  return headingOf(textOf(sheet.value(row, column)))?.role ?? null;
}
