import type { ReadingProgress } from "../excel/follower";
import type { ExcelFailureCode } from "../excel/outcome";
import type { FormulaReport } from "../excel/formulas/report";
import type { PaletteId } from "../excel/palettes";
import type { SelectedCell } from "../excel/selection";
import type { Locale } from "../i18n/createTranslator";
import type { CellRef, CellValue } from "../reading/grid";
import type {
  Candidate,
  EntryChoice,
  Finding,
  Mapping,
  Question,
  ReadCriterion,
  SheetAssessment,
} from "../reading/reading";
import type { Assessment } from "../scoring/assessment";
import type { Points } from "../scoring/criterion";
import type { TemplateChoice } from "../sheets/template/choice";
import type { ComparedFile } from "./comparedFiles";
import type { ReportInput } from "../sheets/report/reportInput";
import type { KeptEmissions } from "./emissions";

export type { ReadingProgress } from "../excel/follower";

/** An assessment of the open workbook: what was read and what it amounts to. */
export interface LiveAssessment {
  readonly source: SheetAssessment;
  readonly result: Assessment;
}

/** One way to read cells, and what it amounts to: choosing it is saving its mapping. */
export interface LiveCandidate extends Omit<Candidate, "assessment">, LiveAssessment {}

/** A block of cells that can be read in several ways, the likeliest first. */
export interface LiveQuestion extends Omit<Question, "candidates"> {
  readonly candidates: readonly LiveCandidate[];
}

/** Settings kept in the workbook. They are about the evaluation, never about a person. */
export interface Settings {
  /** Whether the weakest are so many, or all that are below a share. */
  readonly weakestBy: "count" | "share";
  /** How many are the weakest; functions take it too where a formula does not say how many. */
  readonly weakestCount: number;
  /** The share below which a parameter is marked: above 0, at most 1. */
  readonly weakestBelow: number;
  /** Whether the weakest are marked in the sheet. */
  readonly highlight: boolean;
  /** What is marked: the rows of the weakest parameters, their criteria that lost points, or both. */
  readonly marked: "parameters" | "criteria" | "both";
  /** The colours of the marks. */
  readonly palette: PaletteId;
  /** Whether the marks have a sign in front of the criteria's texts, beside the colour. */
  readonly symbol: boolean;
  /** The share that somebody wants to be reached: above 0, at most 1; null for none. */
  readonly threshold: number | null;
  /** The pane's language; null for that of Excel. */
  readonly language: Locale | null;
  /** Emissions that somebody has looked up, for reports. */
  readonly emissions: KeptEmissions;
}

/** Settings with new values; marking is switched by `setHighlight`, which also places the marks. */
export type SettingChanges = Partial<Omit<Settings, "highlight">>;

/** The first rows of a sheet, for a person to choose from. */
export interface SheetRows {
  /** Position of values[0][0] on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Of all rows that have content, shown or not. */
  readonly rowCount: number;
}

/** Why something could not be done; its text stands in i18n under "failures". */
export type FailureCode =
  | ExcelFailureCode
  | "nothingToMark"
  | "nothingToCompare"
  | "notCopied"
  | "noAssessment"
  | "severalAssessments"
  | "outOfBounds"
  | "holdsFormula"
  | "inputCell"
  | "spillInTable"
  | "noRoom";

export interface Failure {
  readonly code: FailureCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** How the marks in the sheet stand, which may lag behind `settings.highlight` or have failed to follow. */
export type Highlight =
  { readonly status: "off" | "pending" | "on" } | { readonly status: "failed"; readonly failure: Failure };

/** What is known of the open workbook. */
export interface ReadyState {
  readonly phase: "ready";
  readonly assessments: readonly LiveAssessment[];
  /** Blocks of cells that are in no assessment until a person has said how to read them. */
  readonly questions: readonly LiveQuestion[];
  /** Findings about the workbook as a whole. */
  readonly findings: readonly Finding[];
  /** Names of the sheets that have content, in tab order. */
  readonly sheets: readonly string[];
  /** How a person said that sheets are to be read; at most one a sheet. */
  readonly mappings: readonly Mapping[];
  readonly settings: Settings;
  readonly highlight: Highlight;
  /** When the marks in the sheet last became others, in ISO 8601 and UTC; null where there are none, or nobody knows. */
  readonly markedAt: string | null;
  readonly formulas: FormulaState;
  /** The workbook is open for reading only: nothing can be marked. */
  readonly readOnly: boolean;
  /** Sheets that could not be read, wholly or in part; empty when all is well. */
  readonly unread: readonly Failure[];
}

export type SessionState =
  | {
      readonly phase: "starting";
      /** How far it has come; absent while that is unknown, or not worth a word. */
      readonly progress?: ReadingProgress;
    }
  | ReadyState
  | { readonly phase: "failed"; readonly failure: Failure };

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly failure: Failure };

/** What came of writing a sheet: its name, or why there is none. */
export type SheetOutcome =
  { readonly ok: true; readonly sheet: string } | { readonly ok: false; readonly failure: Failure };

/** What can be done to all KLIMAT formulas of the workbook. */
export type FormulaAction = "freeze" | "thaw" | "repair";

/** A formula for a cell, and what it gives there now. */
export interface NewFormula {
  /** In English, with commas: '=KLIMAT.PERCENT("Energi")' */
  readonly formula: string;
  /** How many cells it fills. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Its columns with shares, from 0, which are shown as percent where the cells have no format of their own. */
  readonly shares: readonly number[];
}

/** How the workbook's KLIMAT formulas stand. */
export interface FormulaState {
  /** How many are frozen: values stand in their cells. */
  readonly frozen: number;
  /** What was done last, and what came of it; null when that no longer holds. */
  readonly last: { readonly action: FormulaAction; readonly outcome: FormulaOutcome } | null;
}

/** What became of the workbook's KLIMAT formulas, or why nothing did. */
export type FormulaOutcome =
  { readonly ok: true; readonly report: FormulaReport } | { readonly ok: false; readonly failure: Failure };

/** What became of a template: the names of its sheets, or why there are none. */
export type TemplateOutcome =
  | { readonly ok: true; readonly sheets: readonly string[] }
  | { readonly ok: false; readonly failure: Failure };

/** Points that a criterion is to have. */
export interface PointsEntry {
  /** As it was shown when somebody decided on them. */
  readonly criterion: ReadCriterion;
  readonly points: NewPoints;
  /** Whether somebody has said that a formula may go. */
  readonly replacesFormula: boolean;
}

/** `word` is how the sheet is to say "not applicable" unless it does so already, in another way. */
export type NewPoints =
  | Extract<Points, { readonly kind: "points" | "notAssessed" }>
  | { readonly kind: "notApplicable"; readonly word: string };

/** One of the ways to fill in a criterion whose entry is "choice". */
export interface ChoiceEntry {
  /** As it was shown when somebody decided. */
  readonly criterion: ReadCriterion;
  readonly choice: EntryChoice;
}

/** A comment that a criterion is to have; "" for none. */
export interface CommentEntry {
  /** As it was shown when somebody wrote it. */
  readonly criterion: ReadCriterion;
  readonly text: string;
}

/** The live assessments of the open workbook, and the actions on it. */
export interface Session {
  state(): SessionState;
  /** Calls the listener after each change of state (never with an equal one); returns the way to stop. */
  subscribe(listener: (state: SessionState) => void): () => void;
  /** Reads the workbook and follows it from then on. To be called once, when Office is ready. */
  start(): Promise<void>;
  /** Switches the marks of the weakest parameters in the sheet on or off, and remembers it in the workbook. */
  setHighlight(on: boolean): Promise<Outcome>;
  /** Keeps new values of settings in the workbook; the others stay as they are. */
  setSettings(changes: SettingChanges): Promise<Outcome>;
  /** Takes the marks away and forgets all settings, also how sheets are to be read. */
  resetSettings(): Promise<Outcome>;
  /** Writes what would put a finding right, as one step of undo. The finding must have a fix. */
  applyFix(finding: Finding): Promise<Outcome>;
  /**
   * Writes points of 0 to the maximum in a criterion's cell, as one step of undo; the criterion's entry must be
   * "number". Refused where the criterion has changed since it was shown.
   */
  setPoints(entry: PointsEntry): Promise<Outcome>;
  /** Writes the points of several criteria as `setPoints` does, all or none, as one step of undo for all of them. */
  setManyPoints(entries: readonly PointsEntry[]): Promise<Outcome>;
  /** Fills in a criterion as one of its choices says, all cells or none, as one step of undo. */
  setChoice(entry: ChoiceEntry): Promise<Outcome>;
  /** Writes a criterion's comment as a text, as one step of undo; the criterion must have a cell for it. */
  setComment(entry: CommentEntry): Promise<Outcome>;
  /** Keeps in the workbook how its sheet is to be read, in the place of what was said of the sheet before. */
  setMapping(mapping: Mapping): Promise<Outcome>;
  /** Forgets what a person said of the sheet: Klimat reads it by itself again. */
  resetMapping(sheet: string): Promise<Outcome>;
  /** What the sheet would amount to if it were read so, by the cells that were read last; null for nothing. */
  preview(mapping: Mapping): LiveAssessment | null;
  /** The first rows of a sheet as they were read last, at most so many; null for a sheet without content. */
  sheetRows(sheet: string, count: number): SheetRows | null;
  /**
   * Does something to all KLIMAT formulas of the workbook, as one step of undo. "freeze" puts their values in their
   * place, for where Klimat is not installed; "thaw" puts the formulas back, wherever their cells stand now; "repair"
   * enters those again that show #NAME? or look for their function in another workbook.
   */
  changeFormulas(action: FormulaAction): Promise<FormulaOutcome>;
  /**
   * Writes a formula to the cell, as one step of undo, where all the cells that it fills are empty and none of them
   * is read as a part of an assessment.
   */
  insertFormula(formula: NewFormula, cell: SelectedCell): Promise<Outcome>;
  /**
   * Adds the sheets of a template to the workbook, all or none, in one step of undo where Excel allows it. A name that
   * is taken gets a number; nothing that is there is changed.
   */
  insertTemplate(choice: TemplateChoice, locale: Locale): Promise<TemplateOutcome>;
  /**
   * Writes the comparison of the workbook's assessments and those of files on a sheet of its own and shows it, as one
   * step of undo where Excel allows it. The language is Excel's where it is null.
   */
  makeComparison(files: readonly ComparedFile[], locale: Locale | null): Promise<SheetOutcome>;
  /**
   * Writes a report on a sheet of its own and shows it, as one step of undo where Excel allows it. It takes
   * the place of the report before. The language is Excel's where it is null.
   */
  makeReport(input: ReportInput, locale: Locale | null): Promise<SheetOutcome>;
  /** The sign between whole numbers and decimals in this Excel; null where it does not tell. */
  decimalSeparator(): Promise<string | null>;
  /**
   * Calls the listener with the selected cell of now, and again whenever another one is selected; null where Excel
   * cannot tell. Returns the way to stop.
   */
  followSelection(listener: (cell: SelectedCell | null) => void): () => void;
  /** Selects the cell and scrolls to it. */
  goTo(cell: CellRef): Promise<Outcome>;
  /** Opens a workbook (xlsx bytes as base64) in a window of its own. */
  openWorkbook(base64: string): Promise<Outcome>;
  /** Reads the workbook again. */
  refresh(): Promise<void>;
  /**
   * Ends a reading before which nothing is known of the workbook: failed as readingStopped, and nothing is read until
   * `refresh`. Where something is known, it does nothing.
   */
  stopReading(): Promise<Outcome>;
  /** Stops following the workbook. */
  close(): Promise<void>;
}
