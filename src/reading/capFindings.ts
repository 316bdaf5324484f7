import { sumUp } from "../scoring/tally";
import type { Block } from "./outline/blocks";
import { cappedRows } from "./outline/caps";
import { finding } from "./finding";
import type { Finding, ReadCriterion, ReadParameter } from "./reading";

/**
 * Where criteria give more points than their sum counts, with both numbers.
 *
 * 4 and 3 points under =MIN(5,SUM(C3:C4)) -> {points: 7, cap: 5}
 */
export function bitingCaps(
  block: Block,
  parameters: ReadonlyMap<string, ReadParameter>,
  criteria: readonly ReadCriterion[],
): readonly Finding[] {
  const { sheet, layout } = block;
  const byRow = new Map(criteria.map((criterion) => [criterion.row, criterion]));
  return cappedRows(block).flatMap(({ row: { row, sums }, points: cap }) => {
    const own = (sums?.group.leaves ?? []).flatMap((leaf) => byRow.get(leaf.row.row) ?? []);
    const ids = new Set(own.map(({ id }) => id));
    const all = parameters.get(sums?.parameter ?? "")?.caps ?? [];
    const within = all.filter((inner) => {
      return inner.criteria.length < ids.size && inner.criteria.every((id) => ids.has(id));
    });
    const points = sumUp(own, { caps: within }).points.toNumber();
    return points > cap
      ? [finding("capped", sheet.cell(row.row, layout.columns.points), { points, cap })]
      : [];
  });
}
