import type { CellRef } from "../reading/grid";
import type { Finding, SheetAssessment } from "../reading/reading";
import type { Assessment } from "../scoring/assessment";

/** An assessment of the open workbook: what was read and what it amounts to. */
export interface LiveAssessment {
  readonly source: SheetAssessment;
  readonly result: Assessment;
}

/** Settings kept in the workbook. */
export interface Settings {
  /** How many of the weakest parameters are marked and named. */
  readonly weakestCount: number;
  /** Whether the weakest are marked in the sheet. */
  readonly highlight: boolean;
}

/** Why something could not be done; its text stands in i18n. */
export type FailureCode =
  | "protectedSheet"
  | "readOnly"
  | "workbookBusy"
  | "tooLarge"
  | "nothingToMark"
  | "unsupported"
  | "excelError";

export interface Failure {
  readonly code: FailureCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export type SessionState =
  | { readonly phase: "starting" }
  | {
      readonly phase: "ready";
      readonly assessments: readonly LiveAssessment[];
      /** Findings about the workbook as a whole. */
      readonly findings: readonly Finding[];
      readonly settings: Settings;
    }
  | { readonly phase: "failed"; readonly failure: Failure };

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly failure: Failure };

/** The live assessments of the open workbook, and the actions on it. */
export interface Session {
  state(): SessionState;
  /** Calls the listener after each change of state (never with an equal one); returns the way to stop. */
  subscribe(listener: (state: SessionState) => void): () => void;
  /** Switches the marks of the weakest parameters in the sheet on or off, and remembers it in the workbook. */
  setHighlight(on: boolean): Promise<Outcome>;
  /** How many of the weakest are marked and named: 1 or more. */
  setWeakestCount(count: number): Promise<Outcome>;
  /** Selects the cell and scrolls to it. */
  goTo(cell: CellRef): Promise<Outcome>;
  /** Opens a workbook (xlsx bytes as base64) in a window of its own. */
  openWorkbook(base64: string): Promise<Outcome>;
  /** Reads the workbook again. */
  refresh(): Promise<void>;
  /** Stops following the workbook. */
  close(): Promise<void>;
}
