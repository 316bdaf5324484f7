import type { Area } from "../reading/grid";

/**
 * Joins areas that stand side by side in a row, then those that stand under one another in the same columns.
 *
 * A2:C2, A3:C3, A5, B5 -> A2:C3, A5:B5
 */
export function joinAreas(areas: readonly Area[]): readonly Area[] {
  return joinEach(transposed(joinEach(transposed(distinct(areas)))));
}

/** Joins areas of the same columns whose rows follow one another. */
function joinEach(areas: readonly Area[]): readonly Area[] {
  const joinedAreas: Area[] = [];
  for (const area of [...areas].sort(
    (a, b) => a.column - b.column || a.columnCount - b.columnCount || a.row - b.row,
  )) {
    const last = joinedAreas.at(-1);
    const follows =
      last?.column === area.column &&
      last.columnCount === area.columnCount &&
      last.row + last.rowCount === area.row;
    if (follows) joinedAreas.splice(-1, 1, { ...last, rowCount: last.rowCount + area.rowCount });
    else joinedAreas.push(area);
  }
  return joinedAreas;
}

/** Rows for columns, so that joinEach also joins side by side. */
function transposed(areas: readonly Area[]): readonly Area[] {
  return areas.map(({ row, column, rowCount, columnCount }) => ({
    row: column,
    column: row,
    rowCount: columnCount,
    columnCount: rowCount,
  }));
}

function distinct(areas: readonly Area[]): readonly Area[] {
  const seen = new Map(areas.map((area) => [`${String(area.row)}:${String(area.column)}`, area]));
  return [...seen.values()];
}
