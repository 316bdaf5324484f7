import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ChosenFile } from "../../src/session/comparedFiles";
import type { BookFile, CellFile } from "../../src/workbench/book/file";
import { readXlsx, writeXlsx } from "../../src/workbench/book/xlsx";

const example = join(__dirname, "../../assets/examples/kalmar-2021.xlsx");

/** The name that the example gives its municipality. */
const municipality = /Kalmar/g;

/** So many files like the example workbook, with other names and other points. */
export function variations(count: number): readonly ChosenFile[] {
  const book = readXlsx(readFileSync(example));
  return Array.from({ length: count }, (_, number) => fileOf(nameOf(number), book, number));
}

const beginnings = ["Al", "Berg", "Dal", "Ek", "Fors", "Gran", "Hav", "Järn", "Kulla", "Lind", "Malm", "Nor", "Ost", "Ros", "Sand", "Tall", "Vin"]; // prettier-ignore
const endings = ["by", "torp", "sund", "vik", "köping", "ås", "ryd", "hult", "mo", "näs", "stad", "fors", "boda", "lösa", "arp", "hem", "lunda", "inge"]; // prettier-ignore

/** A name like those of municipalities, for 306 of them: 0 -> "Alby", 1 -> "Bergby" */
function nameOf(number: number): string {
  const beginning = beginnings[number % beginnings.length] ?? "";
  return beginning + (endings[Math.floor(number / beginnings.length)] ?? "");
}

function fileOf(name: string, book: BookFile, number: number): ChosenFile {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell, at) => varied(cell, name, (number + 1) * (at + 7))),
  }));
  const bytes = Uint8Array.from(writeXlsx({ ...book, sheets }));
  return {
    name: `${name}.xlsx`,
    size: bytes.length,
    lastModified: number,
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  };
}

/** Another name, and where a whole number stands a smaller one now and then: points stay within their maximum. */
function varied(cell: CellFile, name: string, seed: number): CellFile {
  const { value, formula } = cell;
  if (formula !== null) return cell;
  if (typeof value === "string") return { ...cell, value: value.replace(municipality, name) };
  return cell.column === pointsColumn && typeof value === "number" && value > 0 && seed % 11 < 4
    ? { ...cell, value: value - 1 }
    : cell;
}

/** Column E of the example. */
const pointsColumn = 4;
