import type {
  Book,
  BookEvent,
  BookFunction,
  FunctionCaller,
  Names,
  Sheets,
  Sizes,
  Tables,
  Validations,
} from "../book";
import type { BookFile } from "../file";
import type { Area, CellContent, ConditionalFormat } from "../parts";
import type { CellStyle } from "../style";
import { Aside } from "./aside";
import { Calculation } from "./calculation";
import { BookCharts } from "./charts";
import { ChartsFollow } from "./chartsFollow";
import { ColumnsAndRows } from "./columnsAndRows";
import { ConditionalFormats } from "./conditionalFormats";
import { toRule } from "./conditionalRules";
import { copySheet } from "./copySheet";
import { Engine } from "./engine";
import { Events } from "./events";
import { AddInFunctions } from "./functions/addInFunctions";
import type { Shift } from "./formulas/shift";
import { TableReferences } from "./formulas/tableReferences";
import { Grid } from "./grid";
import type { BookOptions } from "./index";
import { bookNames } from "./names";
import { Results } from "./results";
import { restoreSpills } from "./savedSpills";
import { select, selection } from "./selection";
import { removeSheet } from "./removeSheet";
import { bookSheets } from "./sheets";
import { sheetId, toWorkbookData } from "./snapshot";
import { Structure } from "./structure";
import { withSheets } from "../chartCells";
import { TableGrowth } from "./tableGrowth";
import { BookTables } from "./tables";
import { toFile } from "./toFile";
import { UndoSteps } from "./undo";
import { bookValidations } from "./validations";
import { IFunctionService, IUniverInstanceService, UniverInstanceType } from "#univer";
import type { Univer, Workbook } from "#univer";

/** Functions that would fetch something from the network, which no workbook may make the workbench do. */
const fetching = ["IMAGE"];

let opened = 0;

/** A workbook inside Univer. Each part of it has a file of its own; this one puts them together. */
export class UniverBook implements Book {
  readonly sheets: Sheets;
  readonly tables: Tables;
  readonly names: Names;
  readonly charts: BookCharts;
  readonly sizes: Sizes;
  readonly validations: Validations;
  private readonly engine: Engine;
  private readonly aside: Aside;
  private readonly grid: Grid;
  private readonly structure: Structure;
  private readonly formats: ConditionalFormats;
  private readonly steps: UndoSteps;
  private readonly calculation: Calculation;
  private readonly functions: AddInFunctions;
  private readonly growth: TableGrowth;
  private readonly disposables: { dispose(): void }[];
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private closed: Promise<void> | null = null;
  private readonly addInSettings: Map<string, Map<string, string>>;
  private readonly fileStyles: readonly CellStyle[];

  constructor(
    univer: Univer,
    file: BookFile,
    private readonly options: BookOptions,
  ) {
    const data = toWorkbookData(file, `book-${++opened}`);
    const workbook = univer.createUnit<typeof data, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    const engine = (this.engine = new Engine(univer, workbook));
    this.aside = new Aside(engine);
    this.grid = new Grid(engine);
    this.structure = new Structure(engine, (sheet, area) => this.grid.reach(sheet, area));
    const tables = (this.tables = new BookTables(engine, this.aside));
    const names = (this.names = bookNames(engine));
    const charts = (this.charts = new BookCharts(engine, this.aside));
    this.sizes = new ColumnsAndRows(engine, this.grid);
    const validations = (this.validations = bookValidations(engine));
    const formats = (this.formats = new ConditionalFormats(engine, this.aside));
    const parts = { engine, aside: this.aside, tables, names, charts, validations, formats };
    this.sheets = bookSheets(engine, this.aside, {
      copy: (sheet, position) => this.steps.asOneStep(() => copySheet(parts, sheet, position)),
      remove: (sheet) => this.steps.asOneStep(() => removeSheet(engine, sheet, tables, names)),
    });
    this.fileStyles = file.styles;
    this.addInSettings = new Map(
      Object.entries(file.settings).map(([id, settings]) => [id, new Map(Object.entries(settings))]),
    );
    engine.service(IFunctionService).unregisterExecutors(...fetching);
    this.keepAside(file);
    restoreSpills(engine, file);
    this.activate(file.activeSheet);
    const emit = (event: BookEvent) => this.listeners.forEach((listener) => listener(event));
    const results = new Results(engine, (sheet) => emit({ kind: "calculated", sheet }));
    const events = new Events(engine, emit);
    this.steps = new UndoSteps(engine);
    this.calculation = new Calculation(engine, () => {
      this.functions.finished();
      results.finished();
    });
    this.functions = new AddInFunctions(engine, this.calculation);
    const references = new TableReferences(engine, tables, this.calculation);
    this.growth = new TableGrowth(engine, tables);
    const followers = [this.growth, new ChartsFollow(engine, this.aside, this.charts)];
    this.disposables = [...followers, references, this.functions, this.steps, events, results, this.aside];
  }

  settings(addInId: string): Map<string, string> {
    const known = this.addInSettings.get(addInId);
    if (known) return known;
    const made = new Map<string, string>();
    this.addInSettings.set(addInId, made);
    return made;
  }

  activeSheet(): string {
    return this.engine.workbook.getActiveSheet().getSheetId();
  }

  selection() {
    return selection(this.engine);
  }

  select(sheet: string, areas: readonly Area[]): void {
    select(this.engine, sheet, areas);
    const [first] = areas;
    if (first) this.options.reveal?.(first);
  }

  usedArea(sheet: string, valuesOnly: boolean, within?: Area): Area | null {
    return this.grid.usedArea(sheet, valuesOnly, within);
  }

  values(sheet: string, area: Area): CellContent[][] {
    return this.grid.values(sheet, area);
  }

  formulas(sheet: string, area: Area): CellContent[][] {
    return this.grid.formulas(sheet, area);
  }

  texts(sheet: string, area: Area): string[][] {
    return this.grid.texts(sheet, area);
  }

  style(sheet: string, row: number, column: number): CellStyle {
    return this.grid.style(sheet, row, column);
  }

  spillOf(sheet: string, row: number, column: number): Area | null {
    return this.grid.spillOf(sheet, row, column);
  }

  spillParent(sheet: string, row: number, column: number) {
    return this.grid.spillParent(sheet, row, column);
  }

  merges(sheet: string): readonly Area[] {
    return this.grid.merges(sheet);
  }

  write(sheet: string, area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void {
    this.growth.asProgram(() => this.grid.write(sheet, area, contents));
  }

  setStyle(sheet: string, area: Area, style: CellStyle): void {
    this.grid.setStyle(sheet, area, style);
  }

  clear(sheet: string, area: Area, what: "contents" | "formats" | "all"): void {
    this.grid.clear(sheet, area, what);
  }

  reorderRows(sheet: string, area: Area, order: readonly number[]): void {
    this.growth.asProgram(() => this.grid.reorderRows(sheet, area, order));
  }

  merge(sheet: string, area: Area): void {
    this.grid.merge(sheet, area);
  }

  unmerge(sheet: string, area: Area): void {
    this.grid.unmerge(sheet, area);
  }

  insertRows(sheet: string, row: number, count: number): void {
    this.shift(sheet, { axis: "rows", at: row, count: count }, () =>
      this.structure.insertRows(sheet, row, count),
    );
  }

  deleteRows(sheet: string, row: number, count: number): void {
    this.shift(sheet, { axis: "rows", at: row, count: -count }, () =>
      this.structure.deleteRows(sheet, row, count),
    );
  }

  insertColumns(sheet: string, column: number, count: number): void {
    this.shift(sheet, { axis: "columns", at: column, count: count }, () =>
      this.structure.insertColumns(sheet, column, count),
    );
  }

  deleteColumns(sheet: string, column: number, count: number): void {
    this.shift(sheet, { axis: "columns", at: column, count: -count }, () =>
      this.structure.deleteColumns(sheet, column, count),
    );
  }

  isRowHidden(sheet: string, row: number): boolean {
    return this.structure.isRowHidden(sheet, row);
  }

  isColumnHidden(sheet: string, column: number): boolean {
    return this.structure.isColumnHidden(sheet, column);
  }

  setRowsHidden(sheet: string, row: number, count: number, hidden: boolean): void {
    this.structure.setRowsHidden(sheet, row, count, hidden);
  }

  setColumnsHidden(sheet: string, column: number, count: number, hidden: boolean): void {
    this.structure.setColumnsHidden(sheet, column, count, hidden);
  }

  conditionalFormats(sheet: string): readonly ConditionalFormat[] {
    return this.formats.list(sheet);
  }

  addConditionalFormat(sheet: string, format: Omit<ConditionalFormat, "id" | "priority">): ConditionalFormat {
    return this.formats.add(sheet, format);
  }

  changeConditionalFormat(sheet: string, id: string, change: Partial<Omit<ConditionalFormat, "id">>): void {
    this.steps.asOneStep(() => this.formats.change(sheet, id, change));
  }

  removeConditionalFormat(sheet: string, id: string): void {
    this.formats.remove(sheet, id);
  }

  asOneStep<T>(work: () => T): T {
    return this.steps.asOneStep(work);
  }

  startStep(): () => void {
    return this.steps.startStep();
  }

  undo(): boolean {
    return this.steps.undo();
  }

  redo(): boolean {
    return this.steps.redo();
  }

  setFunctions(functions: readonly BookFunction[], caller: FunctionCaller): void {
    this.functions.set(functions, caller);
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  recalculate(): void {
    this.functions.forgetResults();
    this.calculation.recalculateAll();
  }

  listen(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  toFile(): BookFile {
    return toFile({
      engine: this.engine,
      aside: this.aside,
      grid: this.grid,
      sheets: this.sheets,
      tables: this.tables,
      names: this.names,
      charts: this.charts,
      validations: this.validations,
      conditionalFormats: this.formats,
      settings: this.addInSettings,
      fileStyles: this.fileStyles,
      activeSheet: this.activeSheet(),
    });
  }

  dispose(): void {
    void this.close();
  }

  /** Closes the workbook, once; resolves when Univer is through with it and may itself be disposed of. */
  close(): Promise<void> {
    return (this.closed ??= this.closeOnce());
  }

  private async closeOnce(): Promise<void> {
    this.listeners.clear();
    for (const part of this.disposables) part.dispose();
    await this.calculation.stop();
    this.engine.service(IUniverInstanceService).disposeUnit(this.engine.unitId);
  }

  /** Univer's user interface moves conditional formats; without it nobody does. */
  private shift(sheet: string, shift: Shift, work: () => void): void {
    this.steps.asOneStep(() => {
      work();
      if (!this.options.withUi) this.formats.follow(sheet, shift);
    });
  }

  private activate(index: number): void {
    const sheet = this.engine.workbook.getSheetBySheetId(sheetId(index));
    if (sheet) this.engine.workbook.setActiveSheet(sheet);
  }

  private keepAside(file: BookFile): void {
    this.aside.origin = file.origin;
    const ids = new Map(file.sheets.map(({ name }, index) => [name, sheetId(index)]));
    file.sheets.forEach((sheet, index) => {
      const { part, isProtected, page, visibility } = sheet;
      const veryHidden = visibility === "veryHidden";
      this.aside.keep("sheet", sheetId(index), { part, isProtected, page, veryHidden });
      this.aside.keep(
        "charts",
        sheetId(index),
        sheet.charts.map((chart) => withSheets(chart, ids)),
      );
      for (const { id, style, bandedRows, showFilterButton, showTotals } of sheet.tables)
        this.aside.keep("table", id, { style, bandedRows, showFilterButton, showTotals });
      for (const format of sheet.conditionalFormats) this.formats.remember(format, toRule(format));
    });
  }
}
