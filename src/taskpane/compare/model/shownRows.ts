import type { Placed } from "../../../reading/comparing/ranking";

/** An assessment of the ranking, and how far down it stands, from 0. */
export interface ShownRow {
  readonly row: Placed;
  readonly index: number;
}

/** The first rows of a ranking, and the chosen one below them where it stands further down. */
export function shownRows(
  rows: readonly Placed[],
  count: number,
  chosenKey: string | null,
): readonly ShownRow[] {
  return rows
    .map((row, index) => ({ row, index }))
    .filter(({ row, index }) => index < count || row.choice.key === chosenKey);
}
