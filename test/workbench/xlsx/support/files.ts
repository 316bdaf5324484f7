import { emptySheet } from "../../../../src/workbench/book/emptyFile";
import type { BookFile, CellFile, SheetFile } from "../../../../src/workbench/book/file";
import type { Area } from "../../../../src/workbench/book/parts";
import { parseArea, parseCell } from "../../../../src/files/xlsx/addresses";

/** A sheet with what a test is about, and nothing else. */
export function sheet(given: Partial<SheetFile> = {}): SheetFile {
  return { ...emptySheet("Blad1"), ...given };
}

/** A new workbook of one sheet, or of those given. */
export function book(given: Partial<BookFile> = {}): BookFile {
  return { sheets: [sheet()], activeSheet: 0, styles: [], names: [], settings: {}, origin: null, ...given };
}

/** ("B2", 5) -> a cell with a value; ("B2", 5, {formula: "=2+3"}) -> one with a formula. */
export function cell(address: string, value: CellFile["value"], given: Partial<CellFile> = {}): CellFile {
  return { ...parseCell(address), value, formula: null, spill: null, style: null, ...given };
}

/** "A1:B2" -> its area. */
export function area(address: string): Area {
  return parseArea(address);
}

/** The same workbook with its first sheet changed. */
export function withSheet(file: BookFile, change: Partial<SheetFile>): BookFile {
  return { ...file, sheets: file.sheets.map((one, index) => (index === 0 ? { ...one, ...change } : one)) };
}
