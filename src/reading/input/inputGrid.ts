import { intersection, sameArea } from "../areas";
import type { Area, Grid, GridTable } from "../grid";
import type { Contents } from "./cropped";

/** What was read of a sheet, at least one cell. */
export interface SheetContents extends Contents {
  readonly sheet: string;
  readonly isHidden: boolean;
  /** Rows and columns that are hidden or filtered away, as far as they were read. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly GridTable[];
}

/**
 * The cells that an assessment may be read from, the same whether Excel has the workbook open or it lies in a file.
 *
 * @param own where our own output stands: it is never input
 */
export function inputGrid(contents: SheetContents, own: readonly Area[]): Grid {
  const { sheet, row, column, values, formulas } = contents;
  return {
    ...{ sheet, row, column, values, formulas, own },
    tables: tablesWithin(contents),
    ...hiding(contents),
  };
}

/** What the sheet does not show, as a grid says it. */
export function hiding({
  isHidden,
  hiddenRows,
  hiddenColumns,
}: Pick<SheetContents, "isHidden" | "hiddenRows" | "hiddenColumns">): Pick<Grid, "hidden"> {
  if (!isHidden && hiddenRows.length + hiddenColumns.length === 0) return {};
  return { hidden: { sheet: isHidden, rows: hiddenRows, columns: hiddenColumns } };
}

/** Tables as far as they were read; one whose header was not is left out. */
function tablesWithin({ row, column, values, tables }: SheetContents): readonly GridTable[] {
  const area: Area = { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 };
  return tables.flatMap(({ name, hasHeaders, hasTotals, area: whole }) => {
    const read = intersection(area, whole);
    if (read?.row !== whole.row) return [];
    return [{ name, area: read, hasHeaders, hasTotals: hasTotals && sameArea(read, whole) }];
  });
}
