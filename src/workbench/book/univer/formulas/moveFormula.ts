import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { Area } from "../../parts";
import { cellName } from "../cellNames";

type Cell = Pick<Area, "row" | "column">;

/** A formula written for one cell, written for another as a copy would be: ("=$B2", A2, A3) -> "=$B3" */
export function moveFormula(formula: string, from: Cell, to: Cell): string {
  if (from.row === to.row && from.column === to.column) return formula;
  const relative = translateFormulaToR1C1(formula, cellName(from.row, from.column));
  return translateFormulaToA1(relative, cellName(to.row, to.column));
}
