import type { CellRef } from "../grid";
import type { ReadCriterion } from "../reading";
import { formulaOf, referencesIn, type CellsReference, type Formula } from "./formula";
import { contentAt, rowKey, valueAt, type LeftOut, type Scene } from "./scene";

/** How often a sum counts each criterion, and the sums of others that it counts beside them. */
export interface Coverage {
  /** By `rowKey`; a criterion that is not counted is not in it. */
  readonly times: ReadonlyMap<string, number>;
  readonly sums: readonly CellRef[];
}

/** A formula that is nothing but a sum of cells in one column of an assessment. */
export interface ColumnSum {
  readonly formula: Formula;
  readonly sheet: string;
  readonly column: number;
  readonly ranges: readonly CellsReference[];
  /** SUBTOTAL passes over what other SUBTOTALs have summed up. */
  readonly skipsSubtotals: boolean;
}

const TERM = String.raw`(?:‹\d+›|SUM\(‹\d+›(?:[,;]‹\d+›)*\)|SUBTOTAL\(10?9[,;]‹\d+›(?:[,;]‹\d+›)*\))`;
const SUM = new RegExp(String.raw`^\+?${TERM}(?:\+${TERM})*$`);

/** Deeper than any sheet nests its sums: keeps a circle of formulas from going on for ever. */
const DEEPEST = 8;

/** The sum that a formula is; null for any other formula, and for one over several columns. */
export function columnSumOf(formula: Formula): ColumnSum | null {
  if (!SUM.test(formula.skeleton)) return null;
  const ranges = referencesIn(formula, formula.skeleton);
  const [first] = ranges;
  if (!first) return null;
  const { sheet, area } = first;
  const isOneColumn = ranges.every(
    (range) => range.sheet === sheet && range.area.columnCount === 1 && range.area.column === area.column,
  );
  const skipsSubtotals = formula.skeleton.startsWith("SUBTOTAL");
  return isOneColumn ? { formula, sheet, column: area.column, ranges, skipsSubtotals } : null;
}

/** What a sum counts; null where that cannot be told, as where it counts figures that are no criteria. */
export function coverageOf(scene: Scene, sum: ColumnSum, depth = 0): Coverage | null {
  const times = new Map<string, number>();
  const sums: CellRef[] = [];
  for (const row of rowsOf(scene, sum)) {
    const cell = { sheet: sum.sheet, row, column: sum.column };
    const counted = countedAt(scene, sum, cell, depth);
    if (counted === null) return null;
    if (counted.isSum) sums.push(cell);
    for (const key of counted.keys) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return { times, sums };
}

/** The rows of the assessment that a sum reaches; a row twice if it is named twice. */
function rowsOf({ sheets, criteria, leftOut }: Scene, { sheet, ranges }: ColumnSum): readonly number[] {
  const view = sheets.get(sheet);
  if (!view) return [];
  const end = view.area.row + view.area.rowCount;
  return ranges.flatMap(({ area }) => {
    const rows: number[] = [];
    for (let row = Math.max(area.row, view.area.row); row < Math.min(area.row + area.rowCount, end); row++) {
      const key = rowKey({ sheet, row });
      if (criteria.has(key) || leftOut.has(key)) rows.push(row);
    }
    return rows;
  });
}

interface Counted {
  readonly keys: readonly string[];
  readonly isSum: boolean;
}

const nothing: Counted = { keys: [], isSum: false };

function countedAt(scene: Scene, sum: ColumnSum, cell: CellRef, depth: number): Counted | null {
  const left = scene.leftOut.get(rowKey(cell));
  if (!left) return { keys: [rowKey(cell)], isSum: false };
  if (typeof valueAt(scene, cell) !== "number" || isSameCell(cell, sum.formula.cell)) return nothing;
  const content = contentAt(scene, cell);
  const formula = typeof content === "string" ? formulaOf(content, cell) : null;
  if (sum.skipsSubtotals && formula?.skeleton.startsWith("SUBTOTAL")) return nothing;
  const meant = meantAt(scene, cell);
  if (meant) return { keys: meant.map((one) => rowKey(one.pointsCell)), isSum: true };
  const inner = formula && columnSumOf(formula);
  const coverage = inner && depth < DEEPEST ? coverageOf(scene, inner, depth + 1) : null;
  return coverage && { keys: [...coverage.times.keys()], isSum: true };
}

/**
 * The criteria that a left-out row is to sum up, whatever its formula says: those of its parameter if it is that
 * parameter's only sum, all if it is the only total. Null where several sums share a parameter, as nested ones do.
 */
export function meantAt(scene: Scene, cell: CellRef): readonly ReadCriterion[] | null {
  const left = scene.leftOut.get(rowKey(cell));
  if (!left || !isOnly(scene, cell, left)) return null;
  if (left.reason === "total") return onSheet(scene, cell.sheet);
  if (left.reason !== "subtotal" || left.parameter === null) return null;
  return scene.byParameter.get(left.parameter) ?? null;
}

/** Whether no other row of the same kind, and for the same parameter, has a figure in this column. */
function isOnly(scene: Scene, cell: CellRef, { kin }: LeftOut): boolean {
  return kin.every((row) => row === cell.row || typeof valueAt(scene, { ...cell, row }) !== "number");
}

function onSheet({ assessment }: Scene, sheet: string): readonly ReadCriterion[] {
  return assessment.criteria.filter(({ pointsCell }) => pointsCell.sheet === sheet);
}

function isSameCell(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
