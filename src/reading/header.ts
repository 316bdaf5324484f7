import { isBlank, textOf } from "./cells";
import type { GridTable } from "./grid";
import type { Role } from "./reading";
import type { SheetView } from "./sheetView";
import { headingOf, type Heading } from "./words";

export type Columns = Readonly<Partial<Record<Role, number>>>;

/** Columns next to each other, first and last included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Heading cells that say which column is what. */
export interface Header {
  readonly row: number;
  /** 2 where merged headings are spread over two rows, 0 where there are none and `row` is the first of the data. */
  readonly rowCount: 0 | 1 | 2;
  readonly span: Span;
  readonly columns: Columns;
  readonly table: GridTable | null;
}

/** A header that names what an assessment needs. */
export interface CompleteHeader extends Header {
  readonly columns: Columns & { readonly parameter: number; readonly points: number };
}

export function isComplete(header: Header): header is CompleteHeader {
  return header.columns.parameter !== undefined && header.columns.points !== undefined;
}

/**
 * Reads the cells of a span as a header of one row, or of two rows when they say more together than each of
 * them alone.
 */
export function readHeader(sheet: SheetView, row: number, span: Span, table: GridTable | null): Header {
  const single: Header = { row, rowCount: 1, span, columns: columnsOf(headings(sheet, [row], span)), table };
  if (table || !continues(sheet, row + 1, single)) return single;
  const below = columnsOf(headings(sheet, [row + 1], span));
  const both = columnsOf(headings(sheet, [row, row + 1], span));
  const gains = [single.columns, below].every((columns) => roleCount(both) > roleCount(columns));
  return gains ? { ...single, rowCount: 2, columns: both } : single;
}

/** How many roles have a column. */
export function roleCount(columns: Columns): number {
  return Object.keys(columns).length;
}

/** A row can be the second half of a header when it has text only and no name of a parameter. */
function continues(sheet: SheetView, row: number, header: Header): boolean {
  const { span, columns } = header;
  for (let column = span.first; column <= span.last; column++) {
    const value = sheet.value(row, column);
    if (!isBlank(value) && (typeof value !== "string" || column === columns.parameter)) return false;
  }
  return true;
}

function headings(sheet: SheetView, rows: readonly number[], span: Span): ReadonlyMap<number, Heading> {
  const found = new Map<number, Heading>();
  let across = "";
  for (let column = span.first; column <= span.last; column++) {
    const [above = "", below = ""] = rows.map((row) => textOf(sheet.value(row, column)));
    if (above !== "") across = above;
    const heading = rows.length === 1 ? headingOf(above) : headingOfTwo(across, above, below);
    if (heading) found.set(column, heading);
  }
  return found;
}

/** A heading over two rows: "Poäng" merged across "Erhållna" and "Max" makes "Erhållna Poäng" and "Poäng Max". */
function headingOfTwo(across: string, above: string, below: string): Heading | null {
  if (below === "") return headingOf(above);
  return (
    headingOf(`${across} ${below}`) ?? headingOf(`${below} ${across}`) ?? headingOf(below) ?? headingOf(above)
  );
}

/** For each role the column with the most telling word; of equal ones the first. */
function columnsOf(headings: ReadonlyMap<number, Heading>): Columns {
  const best = new Map<Role, { readonly column: number; readonly rank: number }>();
  for (const [column, { role, rank }] of headings) {
    const rival = best.get(role);
    if (!rival || rank < rival.rank) best.set(role, { column, rank });
  }
  return Object.fromEntries([...best].map(([role, { column }]) => [role, column]));
}
