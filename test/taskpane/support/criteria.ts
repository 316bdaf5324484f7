import type { CellValue, Grid } from "../../../src/reading/grid";

/** A criterion as it stands in a sheet with numbers and comments. */
export interface FilledRow {
  readonly text: string;
  readonly max: CellValue;
  readonly points: CellValue;
  /** The formula that the points come from. */
  readonly formula?: string;
  readonly comment?: CellValue;
}

/** Columns A to F: parameter, number, criterion, maximum, points, comment. Headings in row 1. */
const headings = ["Parameter", "Nr", "Kriterium", "Maxpoäng", "Poäng", "Kommentar"];

/** A sheet whose first rows are criteria of Upphandling, and then one of Energi with 3 of 4 points. */
export function criteriaSheet(rows: readonly FilledRow[], { sheet = "Bedömning" } = {}): Grid {
  const lines = rows.map(({ text, max, points, comment }, index) => [
    "Upphandling och inköp",
    `6.${String(index + 1)}`,
    text,
    max,
    points,
    comment ?? "",
  ]);
  const values: CellValue[][] = [headings, ...lines, ["Energi", "4.1", "Solel på egna byggnader", 4, 3, ""]];
  const formulas = values.map((line, row) =>
    line.map((value, column) => (column === 4 ? (rows[row - 1]?.formula ?? value) : value)),
  );
  return { sheet, row: 0, column: 0, values, formulas, tables: [], own: [] };
}

/** So many criteria of one parameter, with 1 of 2 points each. */
export function longSheet(count: number): Grid {
  const rows = Array.from({ length: count }, (_, index) => ({
    text: `Kriterium nummer ${String(index + 1)} om hur kommunen arbetar`,
    max: 2,
    points: 1,
  }));
  return criteriaSheet(rows);
}
