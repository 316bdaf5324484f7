import { contains } from "../address";
import { isBlank, textOf } from "../cells/cells";
import { countsUp, readHeader, roleCount, type Header, type Span } from "./header";
import type { Role } from "../reading";
import type { SheetView } from "../sheetView";
import { headingOf, mayBeHeading } from "../words";

/** So many empty columns are left within a block. */
const WIDEST_GAP = 3;

/** How far down a column without a heading is looked at before it is taken for a gap between two blocks. */
const LOOK_DOWN = 20;

/** Every row of headings on a sheet, complete or not, from the top down. */
export function findHeaders(sheet: SheetView): readonly Header[] {
  const headers = tableHeaders(sheet);
  const roles = rowRoles(sheet);
  const end = sheet.area.row + sheet.area.rowCount;
  let above: readonly Header[] = [];
  for (let row = sheet.area.row; row < end; row++) {
    const isFirstHalf = roles(row).size > 0 && isPromising(roles(row + 1));
    const found = isFirstHalf || isPromising(roles(row)) ? headersIn(sheet, row, roles(row)) : [];
    const fresh = found.filter((header) => !above.some((other) => coversSecondRow(other, header)));
    headers.push(...fresh);
    above = fresh;
  }
  return headers.sort((a, b) => a.row - b.row || a.span.first - b.span.first);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Column -> role, for the cells of a row that are headings outside tables. */
type RowRoles = ReadonlyMap<number, Role>;

function tableHeaders(sheet: SheetView): Header[] {
  return sheet.tables
    .filter(({ hasHeaders }) => hasHeaders)
    .map((table) => {
      const { row, column, columnCount } = table.area;
      const sheetEnd = sheet.area.column + sheet.area.columnCount - 1;
      return readHeader(
        sheet,
        row,
        { first: column, last: Math.min(column + columnCount - 1, sheetEnd) },
        table,
      );
    });
}

/** Finds the roles of a row; remembers texts, as most columns say the same in many rows, and the last rows. */
function rowRoles(sheet: SheetView): (row: number) => RowRoles {
  const byText = new Map<string, Role | null>();
  const byRow = new Map<number, RowRoles>();
  const roleOf = (text: string): Role | null => {
    if (!mayBeHeading(text)) return null;
    const known = byText.get(text);
    if (known !== undefined) return known;
    const said = headingOf(textOf(text))?.role ?? null;
    // Points of a criterion say the same, so that it makes no heading where nothing else does.
    const role = said === "notApplicable" ? null : said;
    byText.set(text, role);
    return role;
  };
  return (row) => {
    const known = byRow.get(row);
    if (known) return known;
    const roles = new Map<number, Role>();
    const { column: left, columnCount } = sheet.area;
    for (let column = left; column < left + columnCount; column++) {
      const value = sheet.value(row, column);
      const role = typeof value === "string" && !inTable(sheet, row, column) ? roleOf(value) : null;
      if (role !== null) roles.set(column, role);
    }
    byRow.delete(row - 2);
    byRow.set(row, roles);
    return roles;
  };
}

/** A word for points, or words for two roles: one other word alone is more often data than a heading. */
function isPromising(roles: RowRoles): boolean {
  const different = new Set(roles.values());
  return different.has("points") || different.size > 1;
}

function headersIn(sheet: SheetView, row: number, roles: RowRoles): readonly Header[] {
  return spansOf(sheet, row, roles)
    .map((span) => readHeader(sheet, row, span, null))
    .filter((header) => isHeader(sheet, header));
}

/** Splits a row into blocks: at columns that are empty or in a table, and where headings begin again. */
function spansOf(sheet: SheetView, row: number, roles: RowRoles): readonly Span[] {
  const spans: Span[] = [];
  const end = sheet.area.column + sheet.area.columnCount;
  let first: number | null = null;
  let seen = new Set<Role>();
  for (let column = sheet.area.column; column <= end; column++) {
    const isGap = column === end || isGapColumn(sheet, row, column);
    const role = roles.get(column);
    const beginsAgain = role === "parameter" && seen.has("parameter") && seen.has("points");
    if (isGap || beginsAgain) {
      if (first !== null) spans.push({ first, last: column - 1 });
      [first, seen] = [null, new Set()];
    }
    if (!isGap) first ??= column;
    if (role !== undefined) seen.add(role);
  }
  return spans.reduce<readonly Span[]>((joined, span) => {
    const before = joined.at(-1);
    const isOne = before !== undefined && isContinued(sheet, row, roles, before, span);
    return isOne ? [...joined.slice(0, -1), { first: before.first, last: span.last }] : [...joined, span];
  }, []);
}

/** A narrow gap parts nothing when what follows has headings, and none that stood before. */
function isContinued(sheet: SheetView, row: number, roles: RowRoles, before: Span, after: Span): boolean {
  const width = after.first - before.last - 1;
  if (width < 1 || width > WIDEST_GAP) return false;
  for (let column = before.last + 1; column < after.first; column++) {
    if (inTable(sheet, row, column)) return false;
  }
  const [known, more] = [rolesIn(roles, before), rolesIn(roles, after)];
  return known.size > 0 && more.size > 0 && [...more].every((role) => !known.has(role));
}

function rolesIn(roles: RowRoles, { first, last }: Span): ReadonlySet<Role> {
  return new Set([...roles].filter(([column]) => column >= first && column <= last).map(([, role]) => role));
}

/** What stands below the first blank row below data may be another table, which says nothing about this one. */
function isGapColumn(sheet: SheetView, row: number, column: number): boolean {
  if (inTable(sheet, row, column)) return true;
  if (!isBlank(sheet.value(row, column))) return false;
  for (let below = row + 1; below <= row + LOOK_DOWN; below++) {
    if (!isBlank(sheet.value(below, column))) return false;
    if (below > row + 1 && isBlankRow(sheet, below)) return true;
  }
  return true;
}

function isBlankRow(sheet: SheetView, row: number): boolean {
  const { column: left, columnCount } = sheet.area;
  for (let column = left; column < left + columnCount; column++) {
    if (!isBlank(sheet.value(row, column))) return false;
  }
  return true;
}

/**
 * A row with a number in it is data, unless everything that an assessment needs is named or the numbers are
 * years or levels.
 */
function isHeader(sheet: SheetView, { row, span, columns }: Header): boolean {
  const { parameter, points } = columns;
  if (parameter !== undefined && points !== undefined) return true;
  if (points === undefined && roleCount(columns) < 2) return false;
  const numbers: number[] = [];
  for (let column = span.first; column <= span.last; column++) {
    const value = sheet.value(row, column);
    if (typeof value === "number") numbers.push(value);
  }
  return numbers.every(isYear) || countsUp(numbers);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}

/** Whether a header of two rows has the other one as its second row. */
function coversSecondRow(header: Header, other: Header): boolean {
  return header.row + header.rowCount > other.row && overlaps(header.span, other.span);
}

function inTable(sheet: SheetView, row: number, column: number): boolean {
  return sheet.tables.some(({ area }) => contains(area, row, column));
}
