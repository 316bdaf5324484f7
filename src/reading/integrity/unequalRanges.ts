import { finding } from "../finding";
import type { CellRef } from "../grid";
import type { Finding, Fix, ReadCriterion } from "../reading";
import { columnSumOf } from "./coverage";
import { formulaOf, referencesIn, withRows, type CellsReference, type Formula } from "./formula";
import { countsExactly } from "./meant";
import { valueAt, type Check, type Scene } from "./scene";

/** Numerator and denominator of a division. */
interface Division {
  readonly formula: Formula;
  readonly over: readonly CellsReference[];
  readonly under: readonly CellsReference[];
  /** Whether the denominator counts cells. */
  readonly isMean: boolean;
}

const CALL = String.raw`(?:SUM|SUBTOTAL|SUMPRODUCT|AVERAGE|COUNTA?)\([^()]*\)`;
const DIVISION = new RegExp(`(?<![A-Z.])(${CALL})/(${CALL})`, "g");

/** Divisions of one range by another that should have the same rows and have not. */
export const unequalRanges: Check = (scene) =>
  scene.formulas.flatMap(divisionsIn).flatMap((division) => judge(scene, division));

function divisionsIn(formula: Formula): readonly Division[] {
  return [...formula.skeleton.matchAll(DIVISION)].map(([, over = "", under = ""]) => ({
    formula,
    over: referencesIn(formula, over),
    under: referencesIn(formula, under),
    isMean: under.startsWith("COUNT"),
  }));
}

function judge(scene: Scene, division: Division): readonly Finding[] {
  const { formula, over, under } = division;
  const isComparable = [...over, ...under].every(({ sheet, area }) => {
    return sheet === over[0]?.sheet && area.columnCount === 1 && area.rowCount > 1;
  });
  if (over.length === 0 || under.length === 0 || !isComparable) return [];
  const isSame = over.every((one) => under.every((other) => agree(scene, one, other)));
  if (isSame || isPartOfWhole(scene, division)) return [];
  const found = finding("unequalRanges", formula.cell, {
    numerator: over.map(({ text }) => text).join(", "),
    denominator: under.map(({ text }) => text).join(", "),
  });
  const fix = correction(scene, division);
  return [fix ? { ...found, fix } : found];
}

/** A part of a column by more of the same column, or a parameter by all of them, is meant to be unequal. */
function isPartOfWhole(scene: Scene, { formula, over, under, isMean }: Division): boolean {
  const columns = new Set([...over, ...under].map(({ area }) => area.column));
  if (columns.size === 1 && !isMean) return true;
  return [...over, ...under].every((range) => wholeOf(scene, formula, range) !== null);
}

/** Whether no number stands in a row that only one of the ranges has. */
function agree(scene: Scene, one: CellsReference, other: CellsReference): boolean {
  return !hasNumberBeside(scene, one, other) && !hasNumberBeside(scene, other, one);
}

function hasNumberBeside(scene: Scene, range: CellsReference, other: CellsReference): boolean {
  const end = range.area.row + range.area.rowCount;
  const otherEnd = other.area.row + other.area.rowCount;
  return (
    hasNumber(scene, range, range.area.row, Math.min(other.area.row, end)) ||
    hasNumber(scene, range, Math.max(otherEnd, range.area.row), end)
  );
}

function hasNumber(
  scene: Scene,
  { sheet, area: { column } }: CellsReference,
  from: number,
  to: number,
): boolean {
  const used = scene.sheets.get(sheet)?.area;
  const end = Math.min(to, used ? used.row + used.rowCount : 0);
  for (let row = from; row < end; row++) {
    const cell: CellRef = { sheet, row, column };
    if (typeof valueAt(scene, cell) === "number") return true;
  }
  return false;
}

/** The criteria that a range has, where those are all of the assessment or all of a parameter. */
function wholeOf(scene: Scene, { cell }: Formula, range: CellsReference): readonly ReadCriterion[] | null {
  const sum = formulaOf(`=SUM(${range.text})`, cell);
  if (!columnSumOf(sum)) return null;
  const wholes = [scene.assessment.criteria, ...scene.byParameter.values()];
  return wholes.find((criteria) => countsExactly(scene, sum, criteria)) ?? null;
}

/** The rows of the range that is whole, in the other one. */
function correction(scene: Scene, { formula, over, under }: Division): Fix | null {
  const [above, below] = [over[0], under[0]];
  if (!above || !below || over.length + under.length !== 2) return null;
  const isRight = wholeOf(scene, formula, above) !== null;
  const [right, wrong] = isRight ? [above, below] : [below, above];
  if (wholeOf(scene, formula, right) === null || right.text === wrong.text) return null;
  const { row, rowCount } = right.area;
  const content = withRows(formula, wrong, row, row + rowCount - 1);
  return { code: "correctRange", writes: [{ cell: formula.cell, content }] };
}
