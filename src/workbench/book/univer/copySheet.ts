import type { Names, Validations } from "../book";
import type { DataValidation } from "../parts";
import type { Aside } from "./aside";
import { BookError } from "./bookError";
import type { BookCharts } from "./charts";
import type { ConditionalFormats } from "./conditionalFormats";
import { sheetCopyName, tableCopyName } from "./copyNames";
import type { Engine } from "./engine";
import { retarget } from "./formulas/retarget";
import { withFormulas } from "./formulas/shiftFormat";
import type { BookTables } from "./tables";
import { InsertSheetCommand, ObjectMatrix } from "#univer";
import type { ICellData, IObjectMatrixPrimitiveType } from "#univer";

/** All in a workbook that belongs to sheets. */
export interface SheetParts {
  readonly engine: Engine;
  readonly aside: Aside;
  readonly tables: BookTables;
  readonly names: Names;
  readonly charts: BookCharts;
  readonly validations: Validations;
  readonly formats: ConditionalFormats;
}

type Rewrite = (formula: string) => string;

/**
 * Copies a sheet with all that belongs to it to a place among the tabs; hands back the copy's id. Tables get names of
 * their own, and what names the sheet or its tables names those of the copy. Univer's own command gives two tables
 * the same name and leaves the sheet's names behind.
 */
export function copySheet(parts: SheetParts, id: string, position: number): string {
  const { engine, tables } = parts;
  const sheets = engine.workbook.getSheets().map((sheet) => sheet.getName());
  const from = engine.sheet(id).getName();
  const sheet = { from, to: sheetCopyName(from, sheets) };
  const taken = [...tables.list().map((table) => table.name), ...parts.names.list().map(({ name }) => name)];
  const tableNames = new Map<string, string>();
  for (const table of tables.list().filter((each) => each.sheet === id))
    tableNames.set(table.name.toLowerCase(), tableCopyName(table.name, [...taken, ...tableNames.values()]));
  const rewrite = (formula: string) => retarget(formula, { sheet, tables: tableNames });
  const copy = insert(engine, id, position, sheet.to, rewrite);
  copyBeside(parts, id, copy);
  copyTables(parts, id, copy, tableNames);
  copyNames(parts.names, sheet, rewrite);
  copyRules(parts, id, copy, rewrite);
  return copy;
}

function insert(engine: Engine, id: string, index: number, name: string, rewrite: Rewrite): string {
  const known = new Set(engine.workbook.getSheetOrders());
  const config = structuredClone(engine.sheet(id).getConfig());
  // Univer makes an id where there is none.
  const sheet = { ...config, id: "", name, cellData: rewritten(config.cellData, rewrite) };
  engine.keepingActive(() => engine.run(InsertSheetCommand, { index, sheet }));
  const added = engine.workbook.getSheetOrders().find((each) => !known.has(each));
  if (added === undefined) throw new BookError("The workbook did not add a copy of the sheet.");
  return added;
}

function rewritten(
  cells: IObjectMatrixPrimitiveType<ICellData>,
  rewrite: Rewrite,
): IObjectMatrixPrimitiveType<ICellData> {
  new ObjectMatrix(cells).forValue((_row, _column, cell) => {
    if (cell?.f) cell.f = rewrite(cell.f);
  });
  return cells;
}

/** Page, protection and charts; the part of the file remains the original's alone. */
function copyBeside({ aside, charts }: SheetParts, id: string, copy: string): void {
  aside.put("sheet", copy, aside.sheet(copy), { ...aside.sheet(id), part: null });
  const copied = charts.forCopy(id, copy);
  if (copied.length > 0) aside.put("charts", copy, [], copied);
}

function copyTables(
  { aside, tables }: SheetParts,
  id: string,
  copy: string,
  names: ReadonlyMap<string, string>,
): void {
  for (const table of tables.list().filter((each) => each.sheet === id)) {
    const added = tables.add(copy, table.area, table.showHeaders, names.get(table.name.toLowerCase()));
    aside.put("table", added.id, aside.table(added.id), aside.table(table.id));
  }
}

function copyNames(names: Names, sheet: { readonly from: string; readonly to: string }, rewrite: Rewrite) {
  for (const name of names.list())
    if (name.sheet === sheet.from) names.set({ ...name, sheet: sheet.to, formula: rewrite(name.formula) });
}

/** The last conditional format first, as a new one comes before those that are there. */
function copyRules({ formats, validations }: SheetParts, id: string, copy: string, rewrite: Rewrite): void {
  for (const format of formats.list(id).reverse())
    formats.add(copy, { ...format, rule: withFormulas(format.rule, rewrite) });
  for (const validation of validations.list(id)) validations.set(copy, withOwn(validation, rewrite));
}

function withOwn(validation: DataValidation, rewrite: Rewrite): DataValidation {
  const { formula1, formula2 } = validation;
  return {
    ...validation,
    ...(formula1 === undefined ? {} : { formula1: rewrite(formula1) }),
    ...(formula2 === undefined ? {} : { formula2: rewrite(formula2) }),
  };
}
