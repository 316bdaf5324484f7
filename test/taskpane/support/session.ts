import type { SelectedCell } from "../../../src/excel/selection";
import type { CellRef, Grid } from "../../../src/reading/grid";
import type { Finding, Mapping } from "../../../src/reading/reading";
import { previewMapping } from "../../../src/reading/readWorkbook";
import type {
  ChoiceEntry,
  CommentEntry,
  FormulaAction,
  FormulaOutcome,
  LiveAssessment,
  NewFormula,
  Outcome,
  PointsEntry,
  Session,
  SessionState,
  SettingChanges,
  SheetOutcome,
  SheetRows,
  TemplateOutcome,
} from "../../../src/session";
import type { Locale } from "../../../src/i18n/translator";
import type { TemplateChoice } from "../../../src/sheets/template/choice";
import type { ComparedFile } from "../../../src/session/comparedFiles";
import type { ReportInput } from "../../../src/sheets/report/reportInput";
import { liveOf } from "../../../src/session/live";
import { sheetRows } from "../../../src/session/sheetRows";

/** What was asked of the session, in order. */
export type Asked =
  | { readonly action: "setHighlight"; readonly on: boolean }
  | { readonly action: "setSettings"; readonly changes: SettingChanges }
  | { readonly action: "resetSettings" }
  | { readonly action: "applyFix"; readonly finding: Finding }
  | { readonly action: "setPoints"; readonly entry: PointsEntry }
  | { readonly action: "setManyPoints"; readonly entries: readonly PointsEntry[] }
  | { readonly action: "setChoice"; readonly entry: ChoiceEntry }
  | { readonly action: "setComment"; readonly entry: CommentEntry }
  | { readonly action: "setMapping"; readonly mapping: Mapping }
  | { readonly action: "resetMapping"; readonly sheet: string }
  | { readonly action: "changeFormulas"; readonly what: FormulaAction }
  | { readonly action: "insertFormula"; readonly formula: NewFormula; readonly cell: SelectedCell }
  | { readonly action: "insertTemplate"; readonly choice: TemplateChoice; readonly locale: Locale }
  | { readonly action: "makeComparison"; readonly files: readonly string[] }
  | { readonly action: "makeReport"; readonly input: ReportInput; readonly locale: Locale | null }
  | { readonly action: "goTo"; readonly cell: CellRef }
  | { readonly action: "openWorkbook"; readonly base64: string }
  | { readonly action: "refresh" }
  | { readonly action: "stopReading" };

/** Names of the sheets that the session says it has made. */
export const madeSheets = {
  template: ["Bedömning 2", "Baskrav 2"],
  comparison: "Jämförelse",
  report: "Rapport Kalmar 2021",
} as const;

/** A session whose states the test sets, and which notes what it is asked. Excel has no part in it. */
export class StagedSession implements Session {
  readonly asked: Asked[] = [];
  /** How it answers until it is told otherwise. */
  answer: () => Promise<Outcome> = () => Promise.resolve({ ok: true });
  private readonly listeners = new Set<(state: SessionState) => void>();

  /** @param grids the cells that a person may look at and choose from */
  constructor(
    private current: SessionState,
    private readonly grids: readonly Grid[] = [],
  ) {}

  state(): SessionState {
    return this.current;
  }

  subscribe(listener: (state: SessionState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The session's news: what a change in the workbook would bring. */
  tell(state: SessionState): void {
    this.current = state;
    for (const listener of this.listeners) listener(state);
  }

  get listenerCount(): number {
    return this.listeners.size;
  }

  start(): Promise<void> {
    return Promise.resolve();
  }

  setHighlight(on: boolean): Promise<Outcome> {
    return this.note({ action: "setHighlight", on });
  }

  setSettings(changes: SettingChanges): Promise<Outcome> {
    return this.note({ action: "setSettings", changes });
  }

  resetSettings(): Promise<Outcome> {
    return this.note({ action: "resetSettings" });
  }

  applyFix(finding: Finding): Promise<Outcome> {
    return this.note({ action: "applyFix", finding });
  }

  setPoints(entry: PointsEntry): Promise<Outcome> {
    return this.note({ action: "setPoints", entry });
  }

  setManyPoints(entries: readonly PointsEntry[]): Promise<Outcome> {
    return this.note({ action: "setManyPoints", entries });
  }

  setChoice(entry: ChoiceEntry): Promise<Outcome> {
    return this.note({ action: "setChoice", entry });
  }

  setComment(entry: CommentEntry): Promise<Outcome> {
    return this.note({ action: "setComment", entry });
  }

  setMapping(mapping: Mapping): Promise<Outcome> {
    return this.note({ action: "setMapping", mapping });
  }

  resetMapping(sheet: string): Promise<Outcome> {
    return this.note({ action: "resetMapping", sheet });
  }

  preview(mapping: Mapping): LiveAssessment | null {
    const source = previewMapping(this.grids, mapping);
    return source && liveOf(source);
  }

  sheetRows(sheet: string, count: number): SheetRows | null {
    const sheets = this.grids.map((grid) => ({ name: grid.sheet, grid }));
    return sheetRows({ sheets }, sheet, count);
  }

  /** What becomes of formulas until the test says otherwise. */
  report: FormulaOutcome = { ok: true, report: { done: 1, left: [] } };

  changeFormulas(what: FormulaAction): Promise<FormulaOutcome> {
    this.asked.push({ action: "changeFormulas", what });
    return Promise.resolve(this.report);
  }

  insertFormula(formula: NewFormula, cell: SelectedCell): Promise<Outcome> {
    return this.note({ action: "insertFormula", formula, cell });
  }

  async insertTemplate(choice: TemplateChoice, locale: Locale): Promise<TemplateOutcome> {
    const outcome = await this.note({ action: "insertTemplate", choice, locale });
    return outcome.ok ? { ok: true, sheets: madeSheets.template } : outcome;
  }

  async makeComparison(files: readonly ComparedFile[]): Promise<SheetOutcome> {
    const outcome = await this.note({ action: "makeComparison", files: files.map(({ name }) => name) });
    return outcome.ok ? { ok: true, sheet: madeSheets.comparison } : outcome;
  }

  /** The sheet that a report is written on until the test says otherwise. */
  reported: SheetOutcome = { ok: true, sheet: madeSheets.report };

  makeReport(input: ReportInput, locale: Locale | null): Promise<SheetOutcome> {
    this.asked.push({ action: "makeReport", input, locale });
    return Promise.resolve(this.reported);
  }

  decimalSeparator(): Promise<string | null> {
    return Promise.resolve(",");
  }

  private readonly followers = new Set<(cell: SelectedCell | null) => void>();
  private selected: SelectedCell | null = {
    sheet: { id: "sheet-2", name: "Resultat" },
    row: 3,
    column: 1,
    isProtected: false,
  };

  followSelection(listener: (cell: SelectedCell | null) => void): () => void {
    this.followers.add(listener);
    listener(this.selected);
    return () => this.followers.delete(listener);
  }

  get followerCount(): number {
    return this.followers.size;
  }

  /** As `select`, without a word from Excel. */
  selectSilently(cell: SelectedCell | null): void {
    this.selected = cell;
  }

  /** Selects another cell, as a person does in the sheet. */
  select(cell: SelectedCell | null): void {
    this.selected = cell;
    for (const listener of this.followers) listener(cell);
  }

  goTo(cell: CellRef): Promise<Outcome> {
    return this.note({ action: "goTo", cell });
  }

  openWorkbook(base64: string): Promise<Outcome> {
    return this.note({ action: "openWorkbook", base64 });
  }

  async refresh(): Promise<void> {
    await this.note({ action: "refresh" });
  }

  stopReading(): Promise<Outcome> {
    return this.note({ action: "stopReading" });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private note(asked: Asked): Promise<Outcome> {
    this.asked.push(asked);
    return this.answer();
  }
}
