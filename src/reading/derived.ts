import type { Area, CellRef } from "./grid";
import { partsOf, type FormulaParts, type Reference } from "./references";

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

/**
 * How a formula depends on the points of other rows: "sum" = a sum over them, so that counting its result
 * beside them would count them twice; "other" = computed from several of them in another way.
 *
 * "=SUM(D5:D9)", "=D5+D6" -> "sum"; "=AVERAGE(D5:D9)" -> "other"; "=SUM(F5:H5)" in row 5, "=D5" -> "none"
 */
export function dependenceOf(formula: string, place: CellRef, target: PointsColumn): Dependence {
  const parts = partsOf(formula);
  const others = rowsReferredTo(parts, place, target);
  if (others > 0 && SUMMING.some((name) => parts.functions.has(name))) return "sum";
  if (others > 1) return isAddition(parts) ? "sum" : "other";
  return "none";
}

export type Dependence = "sum" | "other" | "none";

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
