import type { SheetSnapshot } from "../excel/snapshot";
import type { SheetRows } from "./session";

interface SheetCells {
  readonly sheets: readonly Pick<SheetSnapshot, "name" | "grid">[];
}

/** Columns that a person can tell apart in a narrow pane; what an assessment needs stands among the first. */
const mostColumns = 60;

/** The first rows of a sheet as they were read last; null for a sheet without content. */
export function sheetRows({ sheets }: SheetCells, sheet: string, count: number): SheetRows | null {
  const grid = sheets.find(({ name }) => name === sheet)?.grid;
  if (!grid) return null;
  const { row, column, values } = grid;
  return {
    row,
    column,
    values: values.slice(0, count).map((line) => line.slice(0, mostColumns)),
    rowCount: values.length,
  };
}
