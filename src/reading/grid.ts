/** A cell as Excel hands it out: blank is "" or null, an error is its text, such as "#DIV/0!". */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells; rows and columns count from 0, as in Office.js. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** An Excel table on a sheet. */
export interface GridTable {
  readonly name: string;
  /** With the header and total row, where shown. */
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** The used cells of one sheet, as plain data. */
export interface Grid {
  readonly sheet: string;
  /** Position of values[0][0] on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape as values: a text that starts with "=" where the cell has a formula, else the value. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly tables: readonly GridTable[];
  /** Where results of KLIMAT formulas stand, spilled cells included: never input (our own output). */
  readonly own: readonly Area[];
  /** What the sheet does not show; absent where it shows everything. */
  readonly hidden?: Hidden;
}

/** Rows and columns of a sheet that are hidden or filtered away, by position on the sheet. */
export interface Hidden {
  readonly sheet: boolean;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** One cell, by its sheet and position from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
