import type { SheetDraft } from "../draft";
import { cell } from "../draftCells";
import type { Plan } from "./plan";

/** What the marks in the sheet to fill in mean, for those who have no pane to see it in; from a row on. */
export function legendBlock({ text }: Plan, row: number): Pick<SheetDraft, "cells" | "legend"> {
  const [parameters, criteria, markedAt] = [row + 2, row + 3, row + 4] as const;
  return {
    cells: [
      cell(row, 0, text("templateSheets.marks"), "heading"),
      { ...cell(row + 1, 0, text("templateSheets.marksNote"), "note"), span: 8 },
      cell(parameters, 0, text("templateSheets.markedParameters"), "text"),
      cell(criteria, 0, text("templateSheets.markedCriteria"), "text"),
      cell(markedAt, 0, text("templateSheets.markedAt"), "text"),
      { ...cell(markedAt, 1, null, "dateTime"), span: 2 },
    ],
    legend: [
      { row: parameters, column: 0, shows: "parameters" },
      { row: criteria, column: 0, shows: "criteria" },
      { row: markedAt, column: 1, shows: "markedAt" },
    ],
  };
}
