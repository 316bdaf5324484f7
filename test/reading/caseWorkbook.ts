import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAddress } from "../../src/reading/parseAddress";
import type { Area, CellValue, Grid, Hidden } from "../../src/reading/grid";
import { inLanguage, type CaseLanguage } from "./caseWords";

/** One folder a case: workbook.json is what is read, expected.json what a person says that it is. */
export const casesFolder = join(__dirname, "cases");

/** workbook.json of a case: the sheets as a person would write them down. */
export interface CaseWorkbook {
  /** Languages to read it in; then texts may hold keys of caseWords.ts: "@points (0–5)". */
  readonly languages?: readonly CaseLanguage[];
  readonly sheets: readonly CaseSheet[];
}

export interface CaseSheet {
  readonly sheet: string;
  /** Top left cell; A1 when left out. */
  readonly at?: string;
  readonly rows: readonly (readonly CaseCell[])[];
  readonly tables?: readonly CaseTable[];
  readonly own?: readonly string[];
  /** What is not shown: {"rows": ["5:7"], "columns": ["C"]}. */
  readonly hidden?: CaseHidden;
  /** Cells that look like one, in the file: ["A2:A4"]. What is read of them is the first cell's value alone. */
  readonly merges?: readonly string[];
  /** How numbers look in the file: {"C2:C9": "0%"}. The values that are read do not depend on it. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Cells in bold, in the file. What is read does not depend on it. */
  readonly bold?: readonly string[];
  /** Widths of columns in characters, in the file and its picture: {"A": 14, "C": 40}. */
  readonly widths?: Readonly<Record<string, number>>;
}

export type CaseCell = CellValue | { readonly formula: string; readonly value: CellValue };

export interface CaseTable {
  readonly name: string;
  readonly area: string;
  readonly hasTotals?: boolean;
}

interface CaseHidden {
  readonly sheet?: boolean;
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
}

/** A case in one of its languages, or as it is written. */
export interface GoldenCase {
  readonly folder: string;
  readonly language: CaseLanguage | null;
  /** "subtotals-above", "subtotals-above, fi" */
  readonly title: string;
  readonly workbook: CaseWorkbook;
  readonly expected: unknown;
}

/** Every case in each of its languages. */
export function goldenCases(): readonly GoldenCase[] {
  return readdirSync(casesFolder).sort().flatMap(languagesOf);
}

function languagesOf(folder: string): readonly GoldenCase[] {
  const workbook = readJson(folder, "workbook.json") as CaseWorkbook;
  const expected = readJson(folder, "expected.json");
  if (!workbook.languages) {
    if (/"@[a-z]/.test(JSON.stringify(workbook)))
      throw new Error(`${folder} has keys of words, but no languages.`);
    return [{ folder, language: null, title: folder, workbook, expected }];
  }
  return workbook.languages.map((language) => ({
    folder,
    language,
    title: `${folder}, ${language}`,
    workbook: inLanguage(workbook, language),
    expected: inLanguage(expected, language),
  }));
}

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(casesFolder, folder, file), "utf8"));
}

/** The cells of a case as `excel` would hand them over. */
export function gridsOf({ sheets }: CaseWorkbook): readonly Grid[] {
  return sheets.map(gridOf);
}

function gridOf({ sheet, at = "A1", rows, tables = [], own = [], hidden }: CaseSheet): Grid {
  const { row, column } = areaOf(at);
  return {
    sheet,
    row,
    column,
    values: rows.map((cells) => cells.map((cell) => (isPlain(cell) ? cell : cell.value))),
    formulas: rows.map((cells) => cells.map((cell) => (isPlain(cell) ? cell : cell.formula))),
    tables: tables.map(({ name, area, hasTotals = false }) => {
      return { name, area: areaOf(area), hasHeaders: true, hasTotals };
    }),
    own: own.map(areaOf),
    ...(hidden && { hidden: hiddenOf(hidden) }),
  };
}

export function isPlain(cell: CaseCell): cell is CellValue {
  return cell === null || typeof cell !== "object";
}

/** {"rows": ["5:7"]} -> {sheet: false, rows: [4, 5, 6], columns: []} */
export function hiddenOf({ sheet = false, rows = [], columns = [] }: CaseHidden): Hidden {
  return {
    sheet,
    rows: rows.flatMap((lines) => {
      const [first = NaN, last = first] = lines.split(":").map(Number);
      return upTo(first - 1, last - first + 1);
    }),
    columns: columns.flatMap((lines) => {
      const [first = "", last = first] = lines.split(":");
      const { column, columnCount } = areaOf(`${first}1:${last}1`);
      return upTo(column, columnCount);
    }),
  };
}

function upTo(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** @throws Error for a text that is no address */
export function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`"${address}" is no address.`);
  return parsed.area;
}
