import type { Area, Grid, GridTable } from "../reading/grid";
import type { Position } from "../reading/input/ownCells";

/** What was read of the workbook, and what the next reading needs to know to do with one request. */
export interface Snapshot {
  /** Every sheet in tab order. */
  readonly sheets: readonly SheetSnapshot[];
  /** The workbook is open for reading only. */
  readonly readOnly: boolean;
  /** Settings by key: JSON values, undefined where there is none. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  /** Null for an empty sheet, one that only macros can show, and one that the add-in wrote. */
  readonly grid: Grid | null;
  /** Null for a sheet that is never input. */
  readonly shape: Shape | null;
  /** The area that was read of a sheet too large to be read whole; null for all others. */
  readonly cut: Area | null;
  /** Cells with our formulas that Excel was asked about, and where they spill. */
  readonly spills: readonly Spill[];
  /** Cells that took the values of our formulas in their stead. */
  readonly frozen: readonly FrozenCells[];
}

export interface FrozenCells {
  /** Of the cells, in the workbook. */
  readonly name: string;
  readonly area: Area;
  /** Whether they still hold those values; assumed of a sheet that is never input. */
  readonly holds: boolean;
}

/** How far a sheet's content reaches. A sheet whose shape is another than before must be read again. */
export interface Shape {
  readonly used: Area | null;
  /** Used areas of the windows, for a sheet too large to be read whole (see windows.ts). */
  readonly windows: readonly (Area | null)[];
  readonly tables: readonly (GridTable & { readonly id: string })[];
}

export interface Spill extends Position {
  readonly area: Area | null;
}
