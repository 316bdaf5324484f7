import type { Size } from "./municipalities";

/** What was asked of the workbook, and how long it took until the last cell was right. */
export interface Cost {
  readonly milliseconds: number;
  readonly requests: number;
  readonly kilobytes: number;
}

export interface Measured {
  /** From handing the functions and the formulas to the workbook; null where there is none. */
  readonly fill: Cost | null;
  /** From one edit of a points cell; the median of several. */
  readonly edit: Cost;
  /** Megabytes held in the end that were not before the formulas; null where there is no workbook. */
  readonly megabytes: number | null;
}

/** A way to have outputs of a workbook's assessments, which can be measured. */
export interface Subject {
  readonly name: string;
  /** Has so many outputs of a workbook of this size, and edits a points cell so many times. */
  measure(size: Size, cells: number, edits: number): Promise<Measured>;
}
