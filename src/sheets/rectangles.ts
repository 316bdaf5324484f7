import type { Area } from "../reading/grid";

interface Position {
  readonly row: number;
  readonly column: number;
}

/**
 * Few areas that together have exactly these cells: what stands side by side is joined first, then equal rows.
 *
 * A1, B1, A2, B2, D2 -> [A1:B2, D2]
 */
export function rectangles(cells: readonly Position[]): readonly Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (const [row, columns] of rowsOf(cells)) {
    const next = new Map<string, Area>();
    for (const { first, count } of runsOf(columns)) {
      const key = `${String(first)}:${String(count)}`;
      const above = open.get(key);
      const continues = above !== undefined && above.row + above.rowCount === row;
      if (continues) open.delete(key);
      next.set(
        key,
        continues
          ? { ...above, rowCount: above.rowCount + 1 }
          : { row, column: first, rowCount: 1, columnCount: count },
      );
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()].sort(byPlace);
}

function rowsOf(cells: readonly Position[]): readonly (readonly [number, readonly number[]])[] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  }
  return [...rows].sort(([one], [other]) => one - other);
}

/** [3, 0, 1] -> 0 and 1 together, 3 alone */
function runsOf(columns: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.first + last.count === column) last.count += 1;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}

function byPlace(one: Area, other: Area): number {
  return one.row - other.row || one.column - other.column;
}
