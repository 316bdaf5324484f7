import { isBlank, textOf } from "../cells/cells";
import { headerOf, type Columns, type Header, type Span } from "./header";
import type { Layout } from "./layout";
import type { SheetView } from "../sheetView";
import { figureColumns, type FigureColumn } from "./figures";

/** So few rows prove nothing. */
const FEWEST_ROWS = 4;

/**
 * Layouts for a sheet without headings, by its values alone: texts at the left, and two columns of numbers of
 * which one is never above the other. Whether they are points the sums must tell.
 *
 * rows "Energi", "Plan" | 4 | 3 -> maxima from the first column of numbers, points from the second
 */
export function layoutsWithoutHeader(sheet: SheetView): readonly Layout[] {
  const rows = scoredRows(sheet);
  const [first] = rows;
  if (first === undefined || rows.length < FEWEST_ROWS) return [];
  const span = { first: sheet.area.column, last: sheet.area.column + sheet.area.columnCount - 1 };
  const header = headerOf(sheet, firstBodyRow(sheet, first), 0, span, null);
  const labels = labelColumns(sheet, span, rows);
  const figures = figureColumns(sheet, header, rows).filter(({ counted }) => counted * 2 > rows.length);
  if (labels === null || figures.length > MOST_FIGURES) return [];
  return figures.flatMap((points) =>
    figures
      .filter((max) => max !== points && isWithin(points, max))
      .map((max) => layoutFrom(sheet, header, { ...labels, points: points.column, max: max.column })),
  );
}

/** More columns of numbers are statistics. */
const MOST_FIGURES = 6;

/** Rows with a text and at least two numbers. */
function scoredRows(sheet: SheetView): readonly number[] {
  const rows: number[] = [];
  const { row: top, rowCount, column: left, columnCount } = sheet.area;
  for (let row = top; row < top + rowCount; row++) {
    let [texts, numbers] = [0, 0];
    for (let column = left; column < left + columnCount; column++) {
      const value = sheet.value(row, column);
      if (typeof value === "number") numbers += 1;
      else if (typeof value === "string" && !isBlank(value)) texts += 1;
    }
    if (texts > 0 && numbers > 1) rows.push(row);
  }
  return rows;
}

/** Headings of a parameter may stand right above its first criterion. */
function firstBodyRow(sheet: SheetView, firstScored: number): number {
  const { row: top, column: left, columnCount } = sheet.area;
  let row = firstScored;
  while (row > top) {
    const filled = Array.from({ length: columnCount }, (_, at) => sheet.value(row - 1, left + at));
    if (filled.every(isBlank)) break;
    row -= 1;
  }
  return row;
}

/** The rightmost column of texts that differ holds the criteria; one left of it that repeats, the parameters. */
function labelColumns(sheet: SheetView, span: Span, rows: readonly number[]): Columns | null {
  const columns: { readonly column: number; readonly filled: number; readonly different: number }[] = [];
  for (let column = span.first; column <= span.last; column++) {
    const values = rows.map((row) => sheet.value(row, column));
    const texts = values.filter((value) => typeof value === "string" && !isBlank(value)).map(textOf);
    if (texts.length > 0) columns.push({ column, filled: texts.length, different: new Set(texts).size });
  }
  const criterion = columns.find(({ filled, different }) => {
    return filled * 2 > rows.length && different * 10 > filled * 7;
  });
  if (!criterion) return null;
  const parameter = columns.find(({ column, different, filled }) => {
    return column < criterion.column && (different < criterion.different || filled < criterion.filled);
  });
  return { criterion: criterion.column, ...(parameter && { parameter: parameter.column }) };
}

/** Never above, and somewhere below. */
function isWithin(points: FigureColumn, max: FigureColumn): boolean {
  let below = 0;
  for (const [index, value] of points.numbers.entries()) {
    const limit = max.numbers[index] ?? null;
    if (value === null) continue;
    if (limit === null || value > limit) return false;
    if (value < limit) below += 1;
  }
  return below > 0;
}

function layoutFrom(sheet: SheetView, header: Header, columns: Layout["columns"]): Layout {
  return {
    header: { ...header, columns },
    columns,
    levels: [],
    scale: null,
    title: null,
    entity: null,
    evidence: [{ code: "withinMax", weight: 3, cell: sheet.cell(header.row, columns.points) }],
    isMapped: false,
  };
}
