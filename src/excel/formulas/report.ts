import type { CellRef } from "../../reading/grid";

/**
 * Why a formula was left as it is: it waits for its result, shows an error, stands on a protected sheet; its
 * frozen values were changed by somebody, or their cells deleted.
 */
export type LeftReason = "waits" | "error" | "protected" | "changed" | "gone";

export interface LeftFormula {
  readonly reason: LeftReason;
  /** Null when its cells are gone. */
  readonly cell: CellRef | null;
}

/** What became of the workbook's KLIMAT formulas. */
export interface FormulaReport {
  /** How many formulas were frozen, put back or entered again. */
  readonly done: number;
  readonly left: readonly LeftFormula[];
}
