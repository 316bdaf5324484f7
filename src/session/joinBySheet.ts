import type { CellRef } from "../reading/grid";
import { joinAreas } from "./joinAreas";
import type { SheetArea } from "./weakestAreas";

/** The cells as areas: those that stand together on a sheet are one. */
export function joinBySheet(cells: readonly CellRef[]): readonly SheetArea[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const areas = cells
      .filter((cell) => cell.sheet === sheet)
      .map(({ row, column }) => ({ row, column, rowCount: 1, columnCount: 1 }));
    return joinAreas(areas).map((area) => ({ sheet, area }));
  });
}
