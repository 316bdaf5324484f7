import type { Book } from "../../../src/workbench/book/book";
import { emptySheet } from "../../../src/workbench/book/emptyFile";
import type { BookFile, CellFile, SheetFile } from "../../../src/workbench/book/file";
import type { Area, CellContent } from "../../../src/workbench/book/parts";
import { openBook } from "../../../src/workbench/book/univer";

/** What a test writes in a cell: a value, or a text that starts with "=" for a formula. */
export type Rows = readonly (readonly CellContent[])[];

/** A sheet of a file with these cells from A1, and whatever else the test is about. */
export function sheetFile(rows: Rows, more: Partial<SheetFile> = {}): SheetFile {
  return {
    ...emptySheet("Blad1"),
    cells: rows.flatMap((row, r) => row.map((content, c) => cellFile(r, c, content))),
    ...more,
  };
}

function cellFile(row: number, column: number, content: CellContent): CellFile {
  const isFormula = typeof content === "string" && content.startsWith("=");
  return {
    row,
    column,
    value: isFormula ? null : content,
    formula: isFormula ? content : null,
    spill: null,
    style: null,
  };
}

/** A file with these sheets. */
export function bookFile(sheets: readonly SheetFile[], more: Partial<BookFile> = {}): BookFile {
  return { sheets, activeSheet: 0, styles: [], names: [], settings: {}, origin: null, ...more };
}

const opened: { dispose(): void }[] = [];

afterEach(() => {
  opened.splice(0).forEach((book) => book.dispose());
});

export function disposeAfterTest(item: { dispose(): void }): void {
  opened.push(item);
}

/** An open workbook; it is closed after the test. */
export function open(file: BookFile): Book {
  const book = openBook(file);
  disposeAfterTest(book);
  return book;
}

/** An open workbook with one sheet, whose id is `first`. */
export function openRows(rows: Rows, more: Partial<SheetFile> = {}): Book {
  return open(bookFile([sheetFile(rows, more)]));
}

/** Id of the first sheet of every opened file. */
export const first = "sheet-1";
export const second = "sheet-2";

/** "B2:C4" -> {row: 1, column: 1, rowCount: 3, columnCount: 2} */
export function area(text: string): Area {
  const [from = "A1", to = from] = text.split(":");
  const [a, b] = [corner(from), corner(to)];
  return { ...a, rowCount: b.row - a.row + 1, columnCount: b.column - a.column + 1 };
}

function corner(name: string): { row: number; column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Values of an area once everything is computed. */
export async function values(book: Book, text: string, sheet = first): Promise<CellContent[][]> {
  await book.settled();
  return book.values(sheet, area(text));
}

/** Value of one cell once everything is computed. */
export async function value(book: Book, text: string, sheet = first): Promise<CellContent> {
  return (await values(book, text, sheet))[0]?.[0] ?? null;
}

/** Writes one cell. */
export function type(book: Book, cell: string, content: CellContent, sheet = first): void {
  book.write(sheet, area(cell), [[content]]);
}
