import { isBlank, textOf } from "../cells/cells";
import type { GridTable } from "../grid";
import type { Role } from "../reading";
import type { SheetView } from "../sheetView";
import { headingOf, type Heading } from "../words";

export type Columns = Readonly<Partial<Record<Role, number>>>;

/** Columns next to each other, first and last included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What stands above a column, over both rows of a header, and what its words say. */
export interface HeadingCell {
  readonly text: string;
  readonly heading: Heading | null;
}

/** Heading cells that say which column is what. */
export interface Header {
  readonly row: number;
  /** 2 where merged headings are spread over two rows, 0 where there are none and `row` is the first of the data. */
  readonly rowCount: 0 | 1 | 2;
  readonly span: Span;
  readonly cells: ReadonlyMap<number, HeadingCell>;
  readonly columns: Columns;
  readonly table: GridTable | null;
}

/**
 * A header with a column that says what the points are given for: a parameter or a criterion. Where no heading
 * says so, that is the first column without one, left of points and maxima: "Energi | Max | Poäng". Null where
 * there is none.
 */
export function withLabels(header: Header): Header | null {
  const { columns, span, cells } = header;
  const { points, max } = columns;
  if ((columns.parameter ?? columns.criterion) !== undefined) return header;
  if (points === undefined || max === undefined) return null;
  for (let column = span.first; column < Math.min(points, max); column++) {
    if (!cells.get(column)?.heading) return { ...header, columns: { ...columns, criterion: column } };
  }
  return null;
}

/**
 * Reads the cells of a span as a header of one row, or of two rows when they say more together than each of
 * them alone.
 */
export function readHeader(sheet: SheetView, row: number, span: Span, table: GridTable | null): Header {
  const single = headerOf(sheet, row, 1, span, table);
  if (table || !continues(sheet, row + 1, single)) return single;
  const both = headerOf(sheet, row, 2, span, table);
  if (isNumbered(sheet, row + 1, span)) return both;
  const below = headerOf(sheet, row + 1, 1, span, table);
  const gains = [single, below].every(({ columns }) => roleCount(both.columns) > roleCount(columns));
  return gains ? both : single;
}

/** The header of so many rows, whatever stands in them. */
export function headerOf(
  sheet: SheetView,
  row: number,
  rowCount: Header["rowCount"],
  span: Span,
  table: GridTable | null,
): Header {
  const rows = Array.from({ length: rowCount }, (_, index) => row + index);
  const cells = headingCells(sheet, rows, span);
  return { row, rowCount, span, cells, columns: columnsOf(cells), table };
}

/** A row of nothing but numbers that count up, of levels or of columns: no criterion has such points. */
function isNumbered(sheet: SheetView, row: number, { first, last }: Span): boolean {
  const numbers: number[] = [];
  for (let column = first; column <= last; column++) {
    const value = sheet.value(row, column);
    if (typeof value === "number") numbers.push(value);
    else if (!isBlank(value)) return false;
  }
  return countsUp(numbers);
}

/** Whether three or more numbers follow one another, as those of levels do: 0, 1, 2 */
export function countsUp(numbers: readonly number[]): boolean {
  return (
    numbers.length > 2 && numbers.every((value, at) => at === 0 || value === (numbers[at - 1] ?? NaN) + 1)
  );
}

/** How many roles have a column. */
export function roleCount(columns: Columns): number {
  return Object.keys(columns).length;
}

/** A row can be the second half of a header when it has headings only and no name of a parameter. */
function continues(sheet: SheetView, row: number, header: Header): boolean {
  const { span, columns } = header;
  if (isNumbered(sheet, row, span)) return true;
  for (let column = span.first; column <= span.last; column++) {
    const value = sheet.value(row, column);
    if (!isBlank(value) && (typeof value !== "string" || column === columns.parameter)) return false;
  }
  return true;
}

function headingCells(
  sheet: SheetView,
  rows: readonly number[],
  span: Span,
): ReadonlyMap<number, HeadingCell> {
  const found = new Map<number, HeadingCell>();
  let across = "";
  for (let column = span.first; column <= span.last; column++) {
    const [above = "", below = ""] = rows.map((row) => textOf(sheet.value(row, column)));
    if (above !== "") across = above;
    const text = rows.length === 1 || below === "" ? above : `${across} ${below}`.trim();
    if (text === "") continue;
    const heading = rows.length === 1 ? headingOf(above) : headingOfTwo(across, above, below);
    found.set(column, { text, heading });
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
function columnsOf(cells: ReadonlyMap<number, HeadingCell>): Columns {
  const best = new Map<Role, { readonly column: number; readonly rank: number }>();
  for (const [column, { heading }] of cells) {
    if (!heading) continue;
    const { role, rank } = heading;
    const rival = best.get(role);
    if (!rival || rank < rival.rank) best.set(role, { column, rank });
  }
  const group = best.get("group")?.column ?? groupBeside(cells, best.get("parameter")?.column);
  return {
    ...Object.fromEntries([...best].map(([role, { column }]) => [role, column])),
    ...(group !== undefined && { group }),
  };
}

/** Right of the column for the parameter, a second one with such a heading holds its parts: Område, Delområde. */
function groupBeside(
  cells: ReadonlyMap<number, HeadingCell>,
  parameter: number | undefined,
): number | undefined {
  if (parameter === undefined) return undefined;
  return [...cells.keys()].find((column) => {
    return column > parameter && cells.get(column)?.heading?.role === "parameter";
  });
}
