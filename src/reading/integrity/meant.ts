import type { CellRef } from "../grid";
import { parameterKey } from "../outline/parameterKey";
import type { ReadCriterion } from "../reading";
import { sumLabel } from "../words/label";
import { columnSumOf, coverageOf, meantAt } from "./coverage";
import type { Formula } from "./formula";
import { labelBeside, parameterNamed, rowKey, type Scene } from "./scene";

/** A cell with a sum, and the column that it sums up. */
interface Sum {
  readonly cell: CellRef;
  readonly sheet: string;
  readonly column: number;
}

/** The criteria that a sum is to count: by the row that it stands in, or by the label beside it. */
export function meantBy(scene: Scene, { cell, sheet, column }: Sum): readonly ReadCriterion[] | null {
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

/** Whether a formula is a sum that counts each of the criteria once and nothing else. */
export function countsExactly(scene: Scene, formula: Formula, meant: readonly ReadCriterion[]): boolean {
  const sum = columnSumOf(formula);
  const coverage = sum && coverageOf(scene, sum);
  if (!coverage || coverage.times.size !== meant.length) return false;
  return meant.every(({ pointsCell }) => coverage.times.get(rowKey(pointsCell)) === 1);
}
