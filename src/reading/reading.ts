import type { Criterion } from "../scoring/criterion";
import type { Area, CellRef } from "./grid";

/** What a column of an assessment holds. */
export type Role = "parameter" | "number" | "criterion" | "max" | "points" | "comment";

export type Severity = "error" | "warning" | "info";

/** Trouble or advice about one place in the workbook. Its text stands in i18n under its code. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly cell: CellRef | null;
  /** What the text names, such as {value: "7", max: "5"}. */
  readonly values: Readonly<Record<string, string | number>>;
}

export type FindingCode =
  | "blankPoints"
  | "textNumber"
  | "notANumber"
  | "formulaError"
  | "negative"
  | "aboveMax"
  | "noMax"
  | "badMax"
  | "noParameter"
  | "unknownParameter"
  | "duplicateCriterion"
  | "mergedHeader"
  | "noCriteria"
  | "nothingFound";

/** A criterion and the cells it was read from. */
export interface ReadCriterion extends Criterion {
  readonly text: string;
  readonly comment: string;
  /** Row on the sheet, from 0. */
  readonly row: number;
  readonly pointsCell: CellRef;
  readonly maxCell: CellRef | null;
}

/** A parameter as the sheet names it. */
export interface ReadParameter {
  readonly name: string;
  readonly shortName: string;
  /** Heading and subtotal cells of the parameter, for the highlight. */
  readonly headings: readonly CellRef[];
}

export type LeftOutReason = "subtotal" | "total" | "heading" | "repeatedHeader" | "note" | "ownOutput";

export interface LeftOutRow {
  readonly row: number;
  readonly reason: LeftOutReason;
}

/** One assessment found in the workbook, and how it was understood. */
export interface SheetAssessment {
  /** Municipality and year where the sheet says them, else the table's or sheet's name. */
  readonly name: string;
  /** Every name it answers to: name, sheet, table. */
  readonly aliases: readonly string[];
  readonly sheet: string;
  readonly table: string | null;
  /** Header row to last criterion. */
  readonly area: Area;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly parameters: readonly ReadParameter[];
  readonly criteria: readonly ReadCriterion[];
  readonly leftOut: readonly LeftOutRow[];
  readonly findings: readonly Finding[];
}

/** Everything that was understood of a workbook. */
export interface Reading {
  readonly assessments: readonly SheetAssessment[];
  /** Findings about the workbook as a whole, such as nothingFound. */
  readonly findings: readonly Finding[];
}
