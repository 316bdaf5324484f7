import { readFileSync } from "node:fs";
import path from "node:path";
import type { BookFile } from "../../src/workbench/book/file";
import { readXlsx } from "../../src/workbench/book/xlsx/readXlsx";
import type { CellContent } from "../../src/workbench/book/parts";

type Rows = readonly (readonly CellContent[])[];

/** The example workbook as it is shipped. */
export function kalmarFile(): BookFile {
  return readXlsx(readFileSync(path.join(__dirname, "../../assets/examples/kalmar-2021.xlsx")));
}

/** Its sheets that hold the assessment and the base requirements, by name; those with our own formulas are left out. */
export function kalmarSheets(): Readonly<Record<string, Rows>> {
  const sheets = kalmarFile().sheets.filter(({ name }) => name === "Bedömning" || name === "Baskrav");
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, rowsOf(sheet)]));
}

function rowsOf({ cells }: BookFile["sheets"][number]): Rows {
  const at = new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
  const rowCount = Math.max(...cells.map(({ row }) => row)) + 1;
  const columnCount = Math.max(...cells.map(({ column }) => column)) + 1;
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_unused, column) => at.get(`${row} ${column}`) ?? null),
  );
}
