import type { BookFile, CellFile, SheetFile } from "../file";
import { contains } from "../areas";
import { toRange } from "./areas";
import { fromContent } from "./cells";
import { toRule } from "./conditionalRules";
import { toStyleData } from "./looks";
import { toParam } from "./names";
import { toPixels, toWidthPixels } from "../sizes";
import { toUniverFreeze } from "./sheets";
import { BooleanNumber, LocaleType } from "#univer";
import type {
  IColumnData,
  ICellData,
  IObjectMatrixPrimitiveType,
  IRowData,
  ITableJson,
  IWorkbookData,
  IWorksheetData,
} from "#univer";
import { toValidationRule } from "./validations";

/** Id of the sheet at a position in the file. */
export function sheetId(index: number): string {
  return `sheet-${index + 1}`;
}

/** Id of the look at a position in the file. */
export function styleId(index: number): string {
  return `file-${index}`;
}

/** The file as Univer opens a workbook; what has no place there is kept beside it (see keepAside). */
export function toWorkbookData(file: BookFile, unitId: string): IWorkbookData {
  const ids = file.sheets.map((_sheet, index) => sheetId(index));
  return {
    id: unitId,
    name: "",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: Object.fromEntries(file.styles.map((style, index) => [styleId(index), toStyleData(style)])),
    sheetOrder: ids,
    sheets: Object.fromEntries(
      file.sheets.map((sheet, index) => [sheetId(index), toSheetData(file, sheet, index)]),
    ),
    resources: [
      { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: bySheet(file, conditionalRules) },
      { name: "SHEET_DATA_VALIDATION_PLUGIN", data: bySheet(file, validationRules) },
      {
        name: "SHEET_TABLE_PLUGIN",
        data: bySheet(file, (sheet) => ({ tables: sheet.tables.map(toTableJson) })),
      },
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: names(file) },
    ],
  };
}

function bySheet(file: BookFile, part: (sheet: SheetFile) => unknown): string {
  return JSON.stringify(Object.fromEntries(file.sheets.map((sheet, index) => [sheetId(index), part(sheet)])));
}

function conditionalRules(sheet: SheetFile) {
  return [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority).map(toRule);
}

function validationRules(sheet: SheetFile) {
  return sheet.validations.map((validation, index) =>
    toValidationRule(validation, `validation-${index + 1}`),
  );
}

function names(file: BookFile): string {
  const params = file.names.map((name, index) => {
    const scope = file.sheets.findIndex((sheet) => sheet.name === name.sheet);
    return toParam(name, `name-${index + 1}`, scope < 0 ? null : sheetId(scope));
  });
  return JSON.stringify(Object.fromEntries(params.map((param) => [param.id, param])));
}

function toTableJson(table: SheetFile["tables"][number]): ITableJson {
  return {
    id: table.id,
    name: table.name,
    range: toRange(table.area),
    options: { showHeader: table.showHeaders },
    filters: { tableColumnFilterList: [] },
    columns: table.columns.map((displayName, index) => ({
      id: `${table.id}-${index + 1}`,
      displayName,
      dataType: "none" as ITableJson["columns"][number]["dataType"],
      formula: "",
      meta: {},
      style: {},
    })),
    meta: {},
  };
}

/** Rows and columns that an opened sheet offers beyond its content. */
const spare = { rows: 200, columns: 10 };
const least = { rows: 1000, columns: 40 };
/** Excel's largest sheet. */
export const largest = { rows: 1_048_576, columns: 16_384 };

function toSheetData(file: BookFile, sheet: SheetFile, index: number): Partial<IWorksheetData> {
  return {
    id: sheetId(index),
    name: sheet.name,
    tabColor: sheet.tabColor ?? "",
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...sheetSize(sheet),
    cellData: toCells(file, sheet),
    mergeData: sheet.merges.map(toRange),
    rowData: toRows(sheet),
    columnData: toColumns(sheet),
    showGridlines: sheet.showGridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: toUniverFreeze(sheet.freeze),
  };
}

function sheetSize(sheet: SheetFile) {
  let [row, column] = [0, 0];
  for (const cell of sheet.cells) {
    row = Math.max(row, cell.row);
    column = Math.max(column, cell.column);
  }
  return {
    rowCount: Math.min(Math.max(row + 1 + spare.rows, least.rows), largest.rows),
    columnCount: Math.min(Math.max(column + 1 + spare.columns, least.columns), largest.columns),
  };
}

function toCells(file: BookFile, sheet: SheetFile): IObjectMatrixPrimitiveType<ICellData> {
  const spills = sheet.cells.flatMap((cell) => (cell.formula !== null && cell.spill ? [cell.spill] : []));
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const cell of sheet.cells) {
    const isSpilledTo = cell.formula === null && spills.some((area) => contains(area, cell.row, cell.column));
    const data = toCell(file, cell, isSpilledTo);
    if (Object.keys(data).length > 0) (cells[cell.row] ??= {})[cell.column] = data;
  }
  return cells;
}

/** A value that a formula spills into a cell belongs to the formula: in the cell it would stand in the spill's way. */
function toCell(file: BookFile, cell: CellFile, isSpilledTo: boolean): ICellData {
  const content = isSpilledTo || cell.value === null ? {} : present(fromContent(cell.value));
  const isOpen = cell.style !== null && file.styles[cell.style]?.locked === false;
  return {
    ...content,
    ...(cell.formula === null ? {} : { f: cell.formula }),
    ...(cell.style === null ? {} : { s: styleId(cell.style) }),
    ...(isOpen ? { custom: { locked: false } } : {}),
  };
}

function present(cell: ICellData): ICellData {
  return Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== null));
}

function toRows(sheet: SheetFile): Record<number, Partial<IRowData>> {
  return Object.fromEntries(
    sheet.rows.map(({ row, height, hidden }) => [
      row,
      {
        ...(height === null ? {} : { h: toPixels(height), ia: BooleanNumber.FALSE }),
        hd: flag(hidden),
      },
    ]),
  );
}

function toColumns(sheet: SheetFile): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { column, count, width, hidden } of sheet.columnWidths)
    for (let i = column; i < Math.min(column + count, largest.columns); i++)
      columns[i] = { w: toWidthPixels(width), hd: flag(hidden), custom: { width } };
  return columns;
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
