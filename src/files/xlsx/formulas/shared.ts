import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import { cellName, type Position } from "../addresses";

/**
 * Formulas that a sheet stores once and shares among many cells: the first cell has the text, the others
 * mean the same relative to themselves.
 */
export class SharedFormulas {
  private readonly relative = new Map<string, string>();

  /** Remembers the formula of the first cell (typed, without "="). */
  declare(index: string, formula: string, cell: Position): void {
    this.relative.set(index, translateFormulaToR1C1(formula, cellName(cell)));
  }

  /** The formula as another cell means it; null when no cell declared it. */
  expand(index: string, cell: Position): string | null {
    const formula = this.relative.get(index);
    return formula === undefined ? null : translateFormulaToA1(formula, cellName(cell));
  }
}
