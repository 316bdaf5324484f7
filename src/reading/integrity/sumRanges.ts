import { areaAddress } from "../address";
import { finding } from "../finding";
import type { CellRef } from "../grid";
import { parameterKey } from "../parameterKey";
import type { Finding, Fix, ReadCriterion } from "../reading";
import { sumLabel } from "../words/label";
import { columnSumOf, coverageOf, meantAt, type ColumnSum, type Coverage } from "./coverage";
import { formulaOf, withRows, type Formula } from "./formula";
import { labelBeside, parameterNamed, rowKey, type Check, type Scene } from "./scene";

/** Sums whose ranges leave out a criterion that they are to count, or count another's. */
export const sumRanges: Check = (scene) => scene.formulas.flatMap((formula) => judge(scene, formula));

function judge(scene: Scene, formula: Formula): readonly Finding[] {
  const sum = columnSumOf(formula);
  const meant = sum && isOfAssessment(scene, sum) ? meantBy(scene, sum) : null;
  const coverage = sum && meant ? coverageOf(scene, sum) : null;
  if (!sum || !meant || !coverage) return [];
  const { missed, extra, counted } = compare(meant, coverage, sum, scene);
  // A sum of less than half of them may be meant to be just that.
  if (counted * 2 < meant.length || missed.length + extra.length === 0) return [];
  const fix = correction(scene, sum, meant);
  const say = (code: "rangeMisses" | "rangeOverlaps", name: string, cells: readonly CellRef[]): Finding[] => {
    if (cells.length === 0) return [];
    const found = finding(code, formula.cell, { formula: formula.text, [name]: addressesOf(cells) });
    return [fix ? { ...found, fix } : found];
  };
  return [...say("rangeMisses", "missed", missed), ...say("rangeOverlaps", "extra", extra)];
}

/** Whether the sum is over the points, the maxima or the weights. */
function isOfAssessment({ assessment }: Scene, { sheet, column }: ColumnSum): boolean {
  return assessment.parts.some(({ sheet: name, columns: { points, max, weight } }) => {
    return name === sheet && [points, max, weight].includes(column);
  });
}

/** The criteria that a sum is to count: by the row that it stands in, or by the label beside it. */
function meantBy(
  scene: Scene,
  { formula: { cell }, sheet, column }: ColumnSum,
): readonly ReadCriterion[] | null {
  if (cell.sheet === sheet && cell.column === column) return meantAt(scene, cell);
  const label = labelBeside(scene, cell);
  const named = parameterNamed(scene, label);
  if (named !== null) return scene.byParameter.get(named) ?? null;
  const isParameter = (key: string): boolean => parameterNamed(scene, key) !== null;
  const said = sumLabel(label, isParameter);
  if (!said) return null;
  if (said.parameter === null) return said.kind === "total" ? scene.assessment.criteria : null;
  const name = parameterNamed(scene, parameterKey(said.parameter));
  return name === null ? null : (scene.byParameter.get(name) ?? null);
}

interface Difference {
  readonly missed: readonly CellRef[];
  readonly extra: readonly CellRef[];
  /** How many of the criteria meant are counted. */
  readonly counted: number;
}

function compare(
  meant: readonly ReadCriterion[],
  { times, sums }: Coverage,
  { column }: ColumnSum,
  scene: Scene,
): Difference {
  const keys = new Set(meant.map(({ pointsCell }) => rowKey(pointsCell)));
  const missed = meant.filter(({ pointsCell }) => !times.has(rowKey(pointsCell)));
  const others = [...times.keys()].filter((key) => !keys.has(key));
  const isTwice = [...times.values()].some((count) => count > 1);
  const foreign = others.flatMap((key) => scene.criteria.get(key)?.pointsCell ?? []);
  return {
    missed: missed.map(({ pointsCell }) => ({ ...pointsCell, column })),
    extra: [...foreign.map((cell) => ({ ...cell, column })), ...(isTwice ? sums : [])],
    counted: meant.length - missed.length,
  };
}

/** The one range that counts each of the criteria once and nothing else, where there is one. */
function correction(scene: Scene, sum: ColumnSum, meant: readonly ReadCriterion[]): Fix | null {
  const [range, ...others] = sum.ranges;
  if (!range || others.length > 0 || meant.some(({ pointsCell }) => pointsCell.sheet !== sum.sheet))
    return null;
  const first = meant.reduce((least, { row }) => Math.min(least, row), Infinity);
  const last = meant.reduce((most, { row }) => Math.max(most, row), 0);
  const end = range.area.row + range.area.rowCount - 1;
  const ways = [
    [Math.min(first, range.area.row), Math.max(last, end)],
    [first, last],
  ] as const;
  const right = ways
    .map(([from, to]) => withRows(sum.formula, range, from, to))
    .find((text) => countsExactly(scene, formulaOf(text, sum.formula.cell), meant));
  return right === undefined
    ? null
    : { code: "correctRange", writes: [{ cell: sum.formula.cell, content: right }] };
}

/** Whether a formula is a sum that counts each of the criteria once and nothing else. */
export function countsExactly(scene: Scene, formula: Formula, meant: readonly ReadCriterion[]): boolean {
  const sum = columnSumOf(formula);
  const coverage = sum && coverageOf(scene, sum);
  if (!coverage || coverage.times.size !== meant.length) return false;
  return meant.every(({ pointsCell }) => coverage.times.get(rowKey(pointsCell)) === 1);
}

/** Cells of one column, those that stand together as one area: "D9:D10, D14". */
function addressesOf(cells: readonly CellRef[]): string {
  const rows = [...cells].sort((a, b) => a.row - b.row);
  const runs: CellRef[][] = [];
  for (const cell of rows) {
    const run = runs.at(-1);
    if (run?.at(-1)?.row === cell.row - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs
    .flatMap((run) => {
      const [first] = run;
      if (!first) return [];
      const { row, column } = first;
      return areaAddress("", { row, column, rowCount: run.length, columnCount: 1 });
    })
    .join(", ");
}
