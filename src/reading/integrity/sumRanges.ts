import { areaAddress } from "../address";
import { finding } from "../finding";
import type { CellRef } from "../grid";
import type { Finding, Fix, ReadCriterion } from "../reading";
import { columnSumOf, coverageOf, type ColumnSum, type Coverage } from "./coverage";
import { countsExactly, meantBy } from "./meant";
import { formulaOf, withRows, type Formula } from "./formula";
import { rowKey, type Check, type Scene } from "./scene";

/** Sums whose ranges leave out a criterion that they are to count, or count another's. */
export const sumRanges: Check = (scene) => scene.formulas.flatMap((formula) => judge(scene, formula));

function judge(scene: Scene, formula: Formula): readonly Finding[] {
  const sum = columnSumOf(formula);
  const meant = sum && isOfAssessment(scene, sum) ? meantBy(scene, { ...sum, cell: formula.cell }) : null;
  const coverage = sum && meant ? coverageOf(scene, sum) : null;
  if (!sum || !meant || !coverage) return [];
  const { missed, extra, counted } = compare(meant, coverage, sum, scene);
  // A sum of less than half of them may be meant to be just that.
  if (counted * 2 < meant.length || missed.length + extra.length === 0) return [];
  const fix = correction(scene, sum, meant);
  const say = (code: "rangeMisses" | "rangeOverlaps", name: string, cells: readonly CellRef[]): Finding[] => {
    if (cells.length === 0) return [];
    const found = finding(code, formula.cell, {
      formula: formula.text,
      [name]: addressesOf(cells, formula.cell.sheet),
    });
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
  const twice = [...times.keys()].filter((key) => (times.get(key) ?? 0) > 1);
  // Where a sum is counted beside what it sums up, it is the sum that is too much.
  const isDoubled = twice.length > 0 && sums.length > 0;
  const surplus = new Set(isDoubled ? others : [...others, ...twice]);
  const foreign = [...surplus].flatMap((key) => scene.criteria.get(key)?.pointsCell ?? []);
  return {
    missed: missed.map(({ pointsCell }) => ({ ...pointsCell, column })),
    extra: [...foreign.map((cell) => ({ ...cell, column })), ...(isDoubled ? sums : [])],
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

/** Cells of one column, those that stand together as one area: "D9:D10, D14". The sheet is named when it is another. */
function addressesOf(cells: readonly CellRef[], home: string): string {
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
      const { sheet, row, column } = first;
      return areaAddress(sheet === home ? "" : sheet, { row, column, rowCount: run.length, columnCount: 1 });
    })
    .join(", ");
}
