import { contains } from "../reading/address";
import { areaToRead, windows } from "../reading/input/windows";
import type { Area, CellValue } from "../reading/grid";
import type { SheetContents } from "../reading/input/inputGrid";
import type { CellContent } from "./xlsx/content";
import { readContents, type Contents } from "./xlsx/sheet/contents";
import { hiddenLines } from "./xlsx/sheet/hiddenLines";
import type { RawCell, ScannedSheet } from "./xlsx/sheet/scan";

/** A cell with something in it. */
export interface FileCell extends Contents {
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet that have a value or a formula, in order. */
export function fileCells(scan: ScannedSheet, sharedStrings: readonly string[]): readonly FileCell[] {
  return readContents(scan, sharedStrings).flatMap((contents, at) => {
    const { row, column } = scan.cells[at] as RawCell;
    return contents.value === null && contents.formula === null ? [] : [{ ...contents, row, column }];
  });
}

/**
 * The cells as Excel would hand them out; null for a sheet without any. Of a sheet that reaches too far, because
 * something stands far to the right or far down, a part is read, as with Excel.
 */
export function sheetContents(
  scan: ScannedSheet,
  cells: readonly FileCell[],
): Omit<SheetContents, "sheet" | "isHidden" | "tables"> | null {
  const area = areaToRead(
    usedArea(cells),
    windows.map((window) => usedArea(cells.filter((cell) => isWithin(window, cell)))),
  );
  if (!area) return null;
  const blank = (): CellValue[][] =>
    Array.from({ length: area.rowCount }, () => new Array<CellValue>(area.columnCount).fill(""));
  const [values, formulas] = [blank(), blank()];
  for (const cell of cells) {
    if (!isWithin(area, cell)) continue;
    const value = valueOf(cell.value);
    const [row, column] = [cell.row - area.row, cell.column - area.column];
    (values[row] as CellValue[])[column] = value;
    (formulas[row] as CellValue[])[column] = cell.formula ?? value;
  }
  return { row: area.row, column: area.column, values, formulas, ...hiddenLines(scan, area) };
}

function valueOf(content: CellContent): CellValue {
  if (content === null) return "";
  return typeof content === "object" ? content.error : content;
}

function usedArea(cells: readonly FileCell[]): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function isWithin(area: Area, { row, column }: FileCell): boolean {
  return contains(area, row, column);
}
