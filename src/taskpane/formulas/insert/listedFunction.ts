import type { ReadyState } from "../../../session/session";
import type { Column } from "./columnHeadings";

/**
 * A function as the pane needs it. The pane stands beside the functions and imports nothing of theirs: the runtime
 * hands it over.
 */
export interface ListedFunction {
  /** What follows "KLIMAT.". */
  readonly id: string;
  readonly description: string;
  /** Beside the pane's own page. */
  readonly helpPage: string;
  readonly arguments: readonly ListedArgument[];
  /** The formula with what was given, and what it gives by the state. */
  draft(given: Given, state: ReadyState, separators: Separators): Draft;
}

export interface ListedArgument {
  readonly id: string;
  /** One word, as in Excel's own help. */
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly field: "parameter" | "assessment" | "language" | "number" | "percent";
}

/** What was chosen and typed, by the ids of arguments. */
export type Given = Readonly<Record<string, string>>;

export interface Separators {
  readonly list: "," | ";";
  readonly decimal: string;
}

export interface Draft {
  /** In English, with commas. */
  readonly formula: string;
  /** As it will stand in the cell. */
  readonly inCell: string;
  readonly arguments: readonly GivenArgument[];
  /** Whether all that must be given is, and rightly. */
  readonly isComplete: boolean;
  /** What the cells will show. */
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly Column[] | null;
  /** Columns with shares, from 0. */
  readonly shares: readonly number[];
  /** Why the cell will show an error; null where it will not. */
  readonly reason: string | null;
}

export interface GivenArgument {
  readonly id: string;
  /** Null where anything may be typed. */
  readonly choices: readonly string[] | null;
  /** What is wrong with it; null for nothing. */
  readonly problem: string | null;
}
