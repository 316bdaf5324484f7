import { emptySheet } from "../../src/workbench/book/emptyFile";
import type { BookFile, CellFile, SheetFile } from "../../src/workbench/book/file";
import type { Area, CellContent, CellError, Table } from "../../src/workbench/book/parts";
import type { CellStyle } from "../../src/workbench/book/style";
import type { CellValue } from "../../src/reading/grid";
import {
  areaOf,
  hiddenOf,
  isPlain,
  type CaseCell,
  type CaseSheet,
  type CaseTable,
  type CaseWorkbook,
} from "../../test/reading/caseWorkbook";

/** The workbook of a golden case as a file model: what a person would have saved. */
export function caseFile({ sheets }: CaseWorkbook): BookFile {
  const styles: CellStyle[] = [{}];
  return {
    sheets: sheets.map((sheet) => sheetFile(sheet, styles)),
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ hidden }) => hidden?.sheet !== true),
    ),
    styles,
    names: [],
    settings: {},
    origin: null,
  };
}

function sheetFile(sheet: CaseSheet, styles: CellStyle[]): SheetFile {
  const hidden = hiddenOf(sheet.hidden ?? {});
  return {
    ...emptySheet(sheet.sheet),
    cells: cellsOf(sheet, styles),
    merges: (sheet.merges ?? []).map(areaOf),
    tables: (sheet.tables ?? []).map((table) => tableOf(table, sheet)),
    visibility: hidden.sheet ? "hidden" : "visible",
    rows: hidden.rows.map((row) => ({ row, height: null, hidden: true })),
    columnWidths: columnWidths(sheet, hidden.columns),
  };
}

function columnWidths({ widths = {} }: CaseSheet, hidden: readonly number[]): SheetFile["columnWidths"] {
  const shown = Object.entries(widths).map(([letters, width]) => ({
    column: areaOf(`${letters}1`).column,
    count: 1,
    width,
    hidden: false,
  }));
  return [...shown, ...hidden.map((column) => ({ column, count: 1, width: 10, hidden: true }))];
}

function cellsOf(sheet: CaseSheet, styles: CellStyle[]): readonly CellFile[] {
  const { row: top, column: left } = areaOf(sheet.at ?? "A1");
  const styleOf = looksOf(sheet, styles);
  const spills = (sheet.own ?? []).map(areaOf);
  return sheet.rows.flatMap((cells, down) =>
    cells.flatMap((content, right): CellFile[] => {
      const [row, column] = [top + down, left + right];
      const style = styleOf(row, column);
      if (content === null && style === null) return [];
      return [{ row, column, ...contentOf(content), spill: spillAt(spills, row, column, content), style }];
    }),
  );
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)$/;

function contentOf(cell: CaseCell): Pick<CellFile, "value" | "formula"> {
  if (isPlain(cell)) return { value: valueOf(cell), formula: null };
  return { value: valueOf(cell.value), formula: cell.formula.replace(/_xldudf_KLIMAT_/g, "KLIMAT.") };
}

function valueOf(value: CellValue): CellContent {
  return typeof value === "string" && ERROR.test(value) ? { error: value as CellError } : value;
}

/** The area that a formula of ours spills to, or null. */
function spillAt(spills: readonly Area[], row: number, column: number, content: CaseCell): Area | null {
  if (isPlain(content)) return null;
  const spill = spills.find((area) => area.row === row && area.column === column);
  return spill && (spill.rowCount > 1 || spill.columnCount > 1) ? spill : null;
}

/** Gives each cell the position of its look among the workbook's styles; null for the default look. */
function looksOf(
  { formats = {}, bold = [] }: CaseSheet,
  styles: CellStyle[],
): (row: number, column: number) => number | null {
  const numberFormats = Object.entries(formats).map(([address, format]) => ({
    area: areaOf(address),
    format,
  }));
  const boldAreas = bold.map(areaOf);
  return (row, column) => {
    const numberFormat = numberFormats.find(({ area }) => holds(area, row, column))?.format;
    const isBold = boldAreas.some((area) => holds(area, row, column));
    if (numberFormat === undefined && !isBold) return null;
    const style = {
      ...(numberFormat !== undefined && { numberFormat }),
      ...(isBold && { font: { bold: true } }),
    };
    const known = styles.findIndex((other) => JSON.stringify(other) === JSON.stringify(style));
    return known >= 0 ? known : styles.push(style) - 1;
  };
}

function holds({ row, column, rowCount, columnCount }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;
}

function tableOf(
  { name, area: address, hasTotals = false }: CaseTable,
  { rows, at = "A1" }: CaseSheet,
): Table {
  const area = areaOf(address);
  const start = areaOf(at);
  const heads = rows[area.row - start.row] ?? [];
  return {
    id: name,
    name,
    area,
    columns: Array.from({ length: area.columnCount }, (_, index) =>
      String(heads[area.column - start.column + index] ?? `Column${String(index + 1)}`),
    ),
    showHeaders: true,
    showTotals: hasTotals,
    style: "TableStyleMedium2",
    bandedRows: true,
    showFilterButton: true,
  };
}
