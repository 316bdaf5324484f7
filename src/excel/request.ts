import type { Area, CellValue, GridTable } from "../reading/grid";
import { isSupported } from "./environment";
import { cellArea, type Position } from "../reading/input/ownCells";
import { read } from "./run";
import type { Answer } from "./outcome";

/** Everything that one request asks of the workbook. Sheets and tables are named by id. */
export interface Questions {
  readonly settings: readonly string[];
  /** Names of the workbook. */
  readonly names: readonly string[];
  readonly sizes: readonly SizeQuestion[];
  readonly tables: readonly string[];
  readonly blocks: readonly Block[];
  readonly spills: readonly SpillQuestion[];
}

/** The used area of a sheet, and of the given windows on it. */
export interface SizeQuestion {
  readonly sheet: string;
  readonly windows: readonly Area[];
}

/** A part of a sheet whose cells are asked for. */
export interface Block {
  readonly sheet: string;
  readonly area: Area;
  /** Whether also to ask which of its rows and columns are hidden: an answer as long as the block. */
  readonly hiding: boolean;
}

export interface SpillQuestion extends Position {
  readonly sheet: string;
}

/** What the request brought; lists stand in the order of the questions. */
export interface Answers {
  readonly readOnly: boolean;
  /** Every sheet of the workbook, in tab order. */
  readonly sheets: readonly SheetName[];
  /** JSON values of the settings; undefined where there is none. */
  readonly settings: readonly unknown[];
  /** What the names stand for, "=Blad1!$A$1"; null where there is none. */
  readonly names: readonly (string | null)[];
  readonly sizes: readonly Size[];
  readonly tables: readonly Area[];
  readonly blocks: readonly CellBlock[];
  readonly spills: readonly (Area | null)[];
}

export interface SheetName {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
}

export interface Size {
  /** Null when the sheet is empty. */
  readonly used: Area | null;
  /** Whether a row or column of the used area is hidden or filtered away; false where Excel cannot tell which. */
  readonly hides: boolean;
  readonly windows: readonly (Area | null)[];
  readonly tables: readonly TableName[];
}

export interface TableName extends Omit<GridTable, "area"> {
  readonly id: string;
}

export interface CellBlock extends Block, HiddenLines {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** By position on the sheet; empty where nobody asked. */
export interface HiddenLines {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Puts all questions to Excel in one request. A sheet or table that has gone fails the whole of it with ItemNotFound. */
export function request(questions: Questions): Promise<Answer<Answers>> {
  return read(async (context) => {
    const collect = ask(context, questions);
    await context.sync();
    return collect();
  });
}

/** Queues the questions; the function handed back reads the answers after a sync. */
function ask({ workbook }: Excel.RequestContext, questions: Questions): () => Answers {
  workbook.load("readOnly");
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const settings = questions.settings.map((key) => askSetting(workbook, key));
  const names = questions.names.map((name) => askName(workbook, name));
  const sizes = questions.sizes.map((question) => askSize(workbook, question));
  const tables = questions.tables.map((id) => askArea(workbook.tables.getItem(id).getRange()));
  const blocks = questions.blocks.map((block) => askCells(workbook, block));
  const spills = questions.spills.map((spill) => askSpill(workbook, spill));
  return () => ({
    readOnly: workbook.readOnly,
    sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })),
    settings: settings.map((collect) => collect()),
    names: names.map((collect) => collect()),
    sizes: sizes.map((collect) => collect()),
    tables: tables.map((collect) => collect()),
    blocks: blocks.map((collect) => collect()),
    spills: spills.map((collect) => collect()),
  });
}

/** What a name of the workbook stands for; to be called after a sync. Null where there is no such name. */
export function askName(workbook: Excel.Workbook, name: string): () => string | null {
  const item = workbook.names.getItemOrNullObject(name).load("formula");
  // Typed any by Microsoft.
  return () => (item.isNullObject ? null : String(item.formula));
}

/** The JSON value of a setting; to be called after a sync. Undefined where there is none. */
export function askSetting(workbook: Excel.Workbook, key: string): () => unknown {
  const setting = workbook.settings.getItemOrNullObject(key).load("value");
  return () => (setting.isNullObject ? undefined : (setting.value as unknown));
}

function askSize(workbook: Excel.Workbook, question: SizeQuestion): () => Size {
  const sheet = workbook.worksheets.getItem(question.sheet);
  const usedRange = sheet.getUsedRangeOrNullObject(true);
  const used = askAreaOrNone(usedRange);
  const hides = askWhetherItHides(usedRange);
  const windows = question.windows.map((window) =>
    askAreaOrNone(rangeOf(sheet, window).getUsedRangeOrNullObject(true)),
  );
  const tables = sheet.tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  return () => ({
    used: used(),
    hides: hides(),
    windows: windows.map((collect) => collect()),
    tables: tables.items.map(({ id, name, showHeaders, showTotals }) => ({
      id,
      name,
      hasHeaders: showHeaders,
      hasTotals: showTotals,
    })),
  });
}

function askCells(workbook: Excel.Workbook, block: Block): () => CellBlock {
  const range = rangeOf(workbook.worksheets.getItem(block.sheet), block.area).load("values,formulas");
  const hidden = block.hiding ? askHiddenLines(range, block.area) : noHiddenLines;
  // Both are typed any[][] by Microsoft.
  return () => ({
    ...block,
    ...hidden(),
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
  });
}

/** Rows and columns that are neither all shown nor all hidden answer null. */
function askWhetherItHides(range: Excel.Range): () => boolean {
  if (!isSupported("ExcelApi", "1.9")) return () => false;
  range.load("rowHidden,columnHidden");
  return () => !range.isNullObject && (isNotFalse(range.rowHidden) || isNotFalse(range.columnHidden));
}

/** The types promise a boolean. */
function isNotFalse(answer: boolean | null): boolean {
  return answer !== false;
}

/**
 * Asked of the rows and columns themselves: a search for the visible cells (getSpecialCells) fails on protected
 * sheets, and with it the whole request.
 */
function askHiddenLines(range: Excel.Range, area: Area): () => HiddenLines {
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => ({
    hiddenRows: rows.value.flatMap(({ rowHidden }, at) => (rowHidden ? area.row + at : [])),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, at) => (columnHidden ? area.column + at : [])),
  });
}

function noHiddenLines(): HiddenLines {
  return { hiddenRows: [], hiddenColumns: [] };
}

function askSpill(workbook: Excel.Workbook, spill: SpillQuestion): () => Area | null {
  const cell = rangeOf(workbook.worksheets.getItem(spill.sheet), cellArea(spill));
  return askAreaOrNone(cell.getSpillingToRangeOrNullObject());
}

function askAreaOrNone(range: Excel.Range): () => Area | null {
  const collect = askArea(range);
  return () => (range.isNullObject ? null : collect());
}

function askArea(range: Excel.Range): () => Area {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => ({
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  });
}

/** The range of an area. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}
