import type { Area, CellValue } from "../grid";

type Line = readonly CellValue[];

/** What stands in cells, and where they begin on the sheet. */
export interface Contents {
  readonly row: number;
  readonly column: number;
  readonly values: readonly Line[];
  readonly formulas: readonly Line[];
}

/** The cells of the area; those that were not read, because nothing stands there, are blank. */
export function cropped(
  { row, column, values, formulas }: Contents,
  area: Area,
): Pick<Contents, "values" | "formulas"> {
  const crop = (lines: readonly Line[]) =>
    Array.from({ length: area.rowCount }, (_, down) =>
      Array.from(
        { length: area.columnCount },
        (__, right) => lines[area.row + down - row]?.[area.column + right - column] ?? "",
      ),
    );
  return { values: crop(values), formulas: crop(formulas) };
}
