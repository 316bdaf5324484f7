import { emptySheet } from "../../src/workbench/book/emptyFile";
import type { CellFile, SheetFile } from "../../src/workbench/book/file";
import type { Area, CellContent } from "../../src/workbench/book/parts";
import { lookIndex, type Look } from "./looks";

/** A cell's content: a value, or a formula with the result that a file keeps beside it. */
export type Content =
  CellContent | { readonly formula: string; readonly result: CellContent; readonly spill?: Area };

export function cell(row: number, column: number, content: Content, look: Look): CellFile {
  const formula = typeof content === "object" && content !== null && "formula" in content ? content : null;
  return {
    row,
    column,
    value: formula ? formula.result : (content as CellContent),
    formula: formula ? formula.formula : null,
    spill: formula?.spill ?? null,
    style: lookIndex(look),
  };
}

/** A row of cells from a first column on; null leaves a blank cell with its look. */
export function cells(
  row: number,
  column: number,
  contents: readonly (readonly [Content, Look])[],
): CellFile[] {
  return contents.map(([content, look], offset) => cell(row, column + offset, content, look));
}

/** A sheet without gridlines, with everything that is not given left at Excel's defaults. */
export function sheet(given: Pick<SheetFile, "name" | "cells"> & Partial<SheetFile>): SheetFile {
  return { ...emptySheet(given.name), showGridLines: false, ...given };
}

/** Column widths in characters, from column A on. */
export function widths(...characters: number[]): SheetFile["columnWidths"] {
  return characters.map((width, column) => ({ column, count: 1, width, hidden: false }));
}

export function height(row: number, points: number): SheetFile["rows"][number] {
  return { row, height: points, hidden: false };
}
