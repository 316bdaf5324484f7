import type { DraftCell, DraftContent, DraftFormula, SheetDraft } from "./draft";
import type { Look } from "./looks";

/** A formula in English, with commas and without "=": "SUM(D4:D18)" -> {formula: "=SUM(D4:D18)"} */
export function formula(expression: string): DraftFormula {
  return { formula: `=${expression}` };
}

/** A text as it stands in a formula: 'Mål "2030"' -> '"Mål ""2030"""' */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export function cell(row: number, column: number, content: DraftContent, look: Look): DraftCell {
  return { row, column, content, look };
}

/** Cells side by side from a column on; null leaves a blank cell with its look. */
export function cells(
  row: number,
  column: number,
  contents: readonly (readonly [DraftContent, Look])[],
): readonly DraftCell[] {
  return contents.map(([content, look], right) => cell(row, column + right, content, look));
}

/** A sheet on A4 in portrait, with everything that is not given left out. */
export function sheetDraft(
  given: Pick<SheetDraft, "name" | "role" | "cells"> & Partial<SheetDraft>,
): SheetDraft {
  return {
    columnWidths: [],
    rowHeights: [],
    tables: [],
    validations: [],
    shades: [],
    charts: [],
    legend: [],
    frozen: null,
    page: { orientation: "portrait", titleRows: 0, footer: given.name },
    tabColor: null,
    ...given,
  };
}
