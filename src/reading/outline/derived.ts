import type { Area, CellRef } from "../grid";
import { partsOf, type FormulaParts, type Reference } from "../references";
import { valueCalls } from "./valueCalls";

/** The cells of a block that hold points. */
export interface PointsColumn {
  readonly sheet: string;
  readonly table: string | null;
  readonly heading: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

const SUMMING = ["SUM", "SUMIF", "SUMIFS", "SUMPRODUCT", "SUBTOTAL", "AGGREGATE"];

/** SUBTOTAL and AGGREGATE sum up with the numbers 9 and 109; with others they count, or take the mean. */
const OTHER_SUBTOTAL = /\b(?:SUBTOTAL|AGGREGATE)\(\s*(?!(?:10)?9\b)\d/i;

/**
 * How a formula depends on the points of other rows: "sum" = a sum over them, so that counting its result
 * beside them would count them twice; "other" = computed from several of them in another way.
 *
 * "copy" = it repeats the points of one other row.
 *
 * "=SUM(D5:D9)", "=D5+D6" -> "sum"; "=AVERAGE(D5:D9)", "=IF(SUM(D5:D9)>3,2,0)" -> "other"; "=D5" -> "copy";
 * "=SUM(F5:H5)" in row 5, "=IF(D5>3,2,0)" -> "none"
 */
export function dependenceOf(formula: string, place: CellRef, target: PointsColumn): Dependence {
  const parts = partsOf(formula);
  const others = rowsReferredTo(parts, place, target);
  if (others === 0) return "none";
  const calls = valueCalls(formula);
  if (OTHER_SUBTOTAL.test(formula)) return "other";
  if (SUMMING.some((name) => calls.has(name))) return "sum";
  if (others === 1) return isAddition(parts) && parts.references.length === 1 ? "copy" : "none";
  return isAddition(parts) ? "sum" : "other";
}

export type Dependence = "sum" | "copy" | "other" | "none";

/** Rows of a sheet, first and last included. */
export interface Reach {
  readonly first: number;
  readonly last: number;
}

/** First and last row of a column that a formula refers to; null when it refers to none. */
export function reachOf(formula: string, place: CellRef, target: PointsColumn): Reach | null {
  const areas = partsOf(formula).references.flatMap((reference) => areaIn(reference, place, target) ?? []);
  if (areas.length === 0) return null;
  return {
    first: Math.min(...areas.map(({ row }) => row)),
    last: Math.max(...areas.map(({ row, rowCount }) => row + rowCount - 1)),
  };
}

function isAddition({ functions, operators }: FormulaParts): boolean {
  return functions.size === 0 && operators.every((operator) => operator === "+");
}

/** Whether a formula takes points from a column, be it one cell of it. */
export function refersTo(parts: FormulaParts, place: CellRef, target: PointsColumn): boolean {
  return rowsReferredTo(parts, place, target) > 0;
}

/** Number of cells of the column that a formula refers to, its own cell left out. */
function rowsReferredTo(parts: FormulaParts, place: CellRef, target: PointsColumn): number {
  const areas = parts.references.flatMap((reference) => areaIn(reference, place, target) ?? []);
  return areas.reduce((count, { row, rowCount }) => {
    const isColumn = place.sheet === target.sheet && place.column === target.column;
    const isInside = isColumn && place.row >= row && place.row < row + rowCount;
    return count + rowCount - (isInside ? 1 : 0);
  }, 0);
}

/** The part of the column that a reference covers, or null. */
function areaIn(reference: Reference, place: CellRef, target: PointsColumn): Area | null {
  const { column, firstRow, lastRow } = target;
  if (reference.kind === "table") {
    const covers = !reference.thisRow && isSameTable(reference, place, target);
    return covers ? { row: firstRow, column, rowCount: lastRow - firstRow + 1, columnCount: 1 } : null;
  }
  const { sheet, area } = reference;
  const isElsewhere = (sheet ?? place.sheet).toLowerCase() !== target.sheet.toLowerCase();
  if (isElsewhere || column < area.column || column >= area.column + area.columnCount) return null;
  const first = Math.max(firstRow, area.row);
  const rowCount = Math.min(lastRow, area.row + area.rowCount - 1) - first + 1;
  return rowCount > 0 ? { row: first, column, rowCount, columnCount: 1 } : null;
}

function isSameTable(
  reference: Reference & { kind: "table" },
  place: CellRef,
  target: PointsColumn,
): boolean {
  if (target.table === null) return false;
  const isOwnTable = reference.table === "" && place.sheet === target.sheet;
  const isNamed = reference.table.toLowerCase() === target.table.toLowerCase();
  const isColumn = reference.columns.some((name) => name.toLowerCase() === target.heading.toLowerCase());
  return (isOwnTable || isNamed) && (isColumn || reference.columns.length === 0);
}
