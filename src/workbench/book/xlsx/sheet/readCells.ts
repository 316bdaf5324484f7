import { readContents } from "../../../../files/xlsx/sheet/contents";
import type { RawCell, ScannedSheet } from "../../../../files/xlsx/sheet/scan";
import type { CellFile } from "../../file";

/** Cells with content or a look of their own, in the order of the sheet; `looks` is how many the file has. */
export function readCells(sheet: ScannedSheet, sharedStrings: readonly string[], looks: number): CellFile[] {
  const cells: CellFile[] = [];
  for (const [at, contents] of readContents(sheet, sharedStrings).entries()) {
    const raw = sheet.cells[at] as RawCell;
    const style = styleOf(raw, looks) || null;
    if (contents.value === null && contents.formula === null && style === null) continue;
    cells.push({ row: raw.row, column: raw.column, ...contents, style });
  }
  return cells;
}

/** Position of the cell's look in the file; one that the file does not have is the default. */
export function styleOf(raw: RawCell, looks: number): number {
  return Number.isInteger(raw.style) && raw.style >= 0 && raw.style < looks ? raw.style : 0;
}
