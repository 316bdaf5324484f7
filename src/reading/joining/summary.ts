import type { CellRef } from "../grid";
import type { SheetView } from "../sheetView";

/** A figure that the workbook states of criteria that stand elsewhere. */
export interface StatedFigure {
  readonly what: "points" | "max" | "share";
  /** Shares from 0 to 1. */
  readonly value: number;
  readonly cell: CellRef;
  /** Whether the figure, as it is shown, is the computed one. */
  states(computed: number): boolean;
}

/** What a summary states of one parameter, or of everything. */
export interface SummaryLine {
  /** Key of the parameter; null for everything. */
  readonly parameter: string | null;
  readonly figures: readonly StatedFigure[];
}

/** Figures that stand together, such as a table with a row for each parameter, or a total beside its label. */
export interface Summary {
  readonly sheet: SheetView;
  /** Where it begins. */
  readonly row: number;
  readonly column: number;
  /** Whose or what year's figures these are, where headings or the sheet's name say so. */
  readonly titles: readonly string[];
  readonly lines: readonly SummaryLine[];
  /** Whether nothing but an agreeing figure tells that it is about an assessment at all. */
  readonly isVague: boolean;
}
