import { finding } from "../finding";
import type { ReadCriterion } from "../reading";
import type { Check } from "./scene";

/** Criteria that nobody sees, one finding for each sheet that they stand on. They count like all others. */
export const hiddenCriteria: Check = ({ assessment, sheets }) => {
  const hidden = assessment.criteria.filter(({ pointsCell: { sheet, row, column } }) => {
    return sheets.get(sheet)?.isHidden(row, column) ?? false;
  });
  return [...bySheet(hidden).values()].flatMap((criteria) => {
    const cell = criteria[0]?.pointsCell ?? null;
    return finding("hiddenCriteria", cell, { count: criteria.length });
  });
};

function bySheet(criteria: readonly ReadCriterion[]): ReadonlyMap<string, readonly ReadCriterion[]> {
  const groups = new Map<string, ReadCriterion[]>();
  for (const criterion of criteria) {
    const group = groups.get(criterion.pointsCell.sheet) ?? [];
    groups.set(criterion.pointsCell.sheet, group);
    group.push(criterion);
  }
  return groups;
}
