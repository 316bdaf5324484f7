import type { BookFile, CellFile, SheetFile } from "../../src/workbench/book/file";
import type { Area, CellContent, Table } from "../../src/workbench/book/parts";
import type { CellStyle } from "../../src/workbench/book/style";
import { emptySheet } from "../../src/workbench/book/emptyFile";
import { parseAddress } from "../../src/workbench/host/areas";

/** Rows from A1 on. A text that starts with "=" is a formula, null a blank cell. */
export type Rows = readonly (readonly CellContent[])[];

/** A sheet as a test writes it down: its rows, or its rows and what else there is to it. */
export type SheetLiteral = Rows | SheetDetails;

export interface SheetDetails {
  readonly rows?: Rows;
  /** Where the rows begin (default "A1"). */
  readonly at?: string;
  /** Table name -> its cells, header included: { Kriterier: "A1:C9" }. */
  readonly tables?: Readonly<Record<string, string>>;
  /** Address -> look: { "C2:C9": { numberFormat: "0%" } }. Cells that have no content are not made by it. */
  readonly formats?: Readonly<Record<string, CellStyle>>;
  readonly merges?: readonly string[];
  /** Addresses of whole rows and columns: ["3:5", "B:B"]. */
  readonly hidden?: readonly string[];
  readonly visibility?: SheetFile["visibility"];
  readonly isProtected?: boolean;
  readonly conditionalFormats?: SheetFile["conditionalFormats"];
  readonly validations?: SheetFile["validations"];
}

export interface BookLiteral {
  /** Sheet name -> sheet, in tab order. */
  readonly sheets: Readonly<Record<string, SheetLiteral>>;
  /** Defined name -> formula without "=": { Total: "Blad1!$A$1" }. */
  readonly names?: Readonly<Record<string, string>>;
  /** Settings of the add-in in the workbook, as values. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/**
 * The file model of a workbook that a test wrote down.
 *
 * bookFile({ sheets: { Blad1: [["Poäng"], [3], ["=A2*2"]] } })
 */
export function bookFile({ sheets, names = {}, settings = {} }: BookLiteral, addInId: string): BookFile {
  const styles: CellStyle[] = [];
  return {
    sheets: Object.entries(sheets).map(([name, sheet]) => sheetFile(name, detailsOf(sheet), styles)),
    activeSheet: 0,
    styles,
    names: Object.entries(names).map(([name, formula]) => ({ name, formula, sheet: null, hidden: false })),
    settings: {
      [addInId]: Object.fromEntries(
        Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)]),
      ),
    },
    origin: null,
  };
}

function detailsOf(sheet: SheetLiteral): SheetDetails {
  return isRows(sheet) ? { rows: sheet } : sheet;
}

function isRows(sheet: SheetLiteral): sheet is Rows {
  return Array.isArray(sheet);
}

function sheetFile(name: string, details: SheetDetails, styles: CellStyle[]): SheetFile {
  const start = area(details.at ?? "A1");
  const looks = Object.entries(details.formats ?? {}).map(([address, style]) => ({
    area: area(address),
    style: styles.push(style) - 1,
  }));
  return {
    ...emptySheet(name),
    cells: cells(details.rows ?? [], start, looks),
    tables: Object.entries(details.tables ?? {}).map(([table, address]) =>
      tableOf(table, address, details, start),
    ),
    merges: (details.merges ?? []).map(area),
    ...hiddenLines((details.hidden ?? []).map(area)),
    visibility: details.visibility ?? "visible",
    isProtected: details.isProtected ?? false,
    conditionalFormats: details.conditionalFormats ?? [],
    validations: details.validations ?? [],
  };
}

function hiddenLines(areas: readonly Area[]): Pick<SheetFile, "rows" | "columnWidths"> {
  const isRows = ({ columnCount }: Area) => columnCount > 1000;
  return {
    rows: areas
      .filter(isRows)
      .flatMap(({ row, rowCount }) =>
        Array.from({ length: rowCount }, (_, down) => ({ row: row + down, height: null, hidden: true })),
      ),
    columnWidths: areas
      .filter((each) => !isRows(each))
      .map(({ column, columnCount }) => ({ column, count: columnCount, width: 8.43, hidden: true })),
  };
}

interface Look {
  readonly area: Area;
  readonly style: number;
}

function cells(rows: Rows, start: Area, looks: readonly Look[]): CellFile[] {
  return rows.flatMap((contents, down) =>
    contents.flatMap((content, across): CellFile[] => {
      const row = start.row + down;
      const column = start.column + across;
      const style = looks.find((look) => holds(look.area, row, column))?.style ?? null;
      if (content === null && style === null) return [];
      const isFormula = typeof content === "string" && /^=./.test(content);
      const value = isFormula ? null : content;
      return [{ row, column, value, formula: isFormula ? content : null, spill: null, style }];
    }),
  );
}

function tableOf(name: string, address: string, { rows = [] }: SheetDetails, start: Area): Table {
  const cellsOfTable = area(address);
  const header = rows[cellsOfTable.row - start.row] ?? [];
  const first = cellsOfTable.column - start.column;
  const columns = Array.from({ length: cellsOfTable.columnCount }, (_, index) =>
    String(header[first + index] ?? `Column${index + 1}`),
  );
  return {
    id: name,
    name,
    area: cellsOfTable,
    columns,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    bandedRows: true,
    showFilterButton: true,
  };
}

function holds({ row, column, rowCount, columnCount }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;
}

function area(address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`"${address}" is no address.`);
  return parsed.area;
}
