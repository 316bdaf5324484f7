import { isBlank } from "../cells/cells";
import type { Header } from "./header";
import { cellNumber, textNumber } from "../cells/numbers";
import type { Role } from "../reading";
import { partsOf, type Reference } from "../references";
import type { SheetView } from "../sheetView";
import { isDerived } from "../words";

/** A column that may hold points or maxima. */
export interface FigureColumn {
  readonly column: number;
  /** The number of each row; null where there is none. */
  readonly numbers: readonly (number | null)[];
  /** Number of cells that are not blank. */
  readonly filled: number;
  /** Number of cells with a number. */
  readonly counted: number;
}

/** Columns with such headings hold no points and no maxima, whatever their values. */
const others: ReadonlySet<Role> = new Set([
  "parameter",
  "group",
  "number",
  "criterion",
  "notApplicable",
  "weight",
  "comment",
  "entity",
]);

/** How many formulas of a column are looked at to know whether it is computed from its neighbours. */
const FORMULAS_LOOKED_AT = 20;

/** The columns of a header that may hold points or maxima, as far as headings, values and formulas tell. */
export function figureColumns(
  sheet: SheetView,
  header: Header,
  rows: readonly number[],
): readonly FigureColumn[] {
  const columns: FigureColumn[] = [];
  for (let column = header.span.first; column <= header.span.last; column++) {
    const cell = header.cells.get(column);
    if (cell && (isDerived(cell.text) || (cell.heading && others.has(cell.heading.role)))) continue;
    const profile = profileOf(sheet, column, rows);
    const isNamed = cell?.heading !== undefined && cell.heading !== null;
    const isNumeric = profile.counted > 0 && profile.counted * 2 >= profile.filled;
    if (isNamed || (isNumeric && !isComputed(sheet, column, rows))) columns.push(profile);
  }
  return columns;
}

function profileOf(sheet: SheetView, column: number, rows: readonly number[]): FigureColumn {
  let [filled, counted] = [0, 0];
  const numbers = rows.map((row) => {
    const value = sheet.value(row, column);
    if (isBlank(value)) return null;
    filled += 1;
    const number = typeof value === "string" ? textNumber(value) : cellNumber(value);
    if (number !== null) counted += 1;
    return number;
  });
  return { column, numbers, filled, counted };
}

/** Whether most of a column's formulas compute from other cells of their own row. */
function isComputed(sheet: SheetView, column: number, rows: readonly number[]): boolean {
  const formulas: { readonly row: number; readonly formula: string }[] = [];
  for (const row of rows) {
    const formula = sheet.formula(row, column);
    if (formula !== null) formulas.push({ row, formula });
    if (formulas.length === FORMULAS_LOOKED_AT) break;
  }
  const computed = formulas.filter(({ row, formula }) =>
    partsOf(formula).references.some((reference) => isInRow(reference, row, sheet.name)),
  );
  return computed.length > 1 && computed.length * 2 > formulas.length;
}

function isInRow(reference: Reference, row: number, sheet: string): boolean {
  if (reference.kind === "table") return reference.thisRow;
  const isHere = reference.sheet === null || reference.sheet.toLowerCase() === sheet.toLowerCase();
  return isHere && reference.area.rowCount === 1 && reference.area.row === row;
}
