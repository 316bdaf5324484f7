import type { CellStyle } from "./style";

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export type CellError =
  "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!" | "#BUSY!";

/** A value in a cell; blank is null. */
export type CellContent = string | number | boolean | null | { readonly error: CellError };

export type Visibility = "visible" | "hidden" | "veryHidden";

/** A rule that colours cells while it holds. Formulas are as a person types them, without the leading "=". */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  /** 1 is the first; unique on a sheet. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule:
    | { readonly kind: "formula"; readonly formula: string }
    | { readonly kind: "cellValue"; readonly operator: Comparison; readonly formulas: readonly string[] }
    | { readonly kind: "containsText"; readonly text: string }
    /** Kept as it is in the file: colour scales, data bars, icon sets and the rest. */
    | { readonly kind: "other"; readonly type: string; readonly xml: string };
  readonly style: CellStyle;
}

export type Comparison =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** What may be typed into cells. Formulas are without the leading "="; a list of words is one text: "ja,nej" in quotes. */
export interface DataValidation {
  readonly areas: readonly Area[];
  readonly type: "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";
  readonly operator?: Comparison;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorStyle?: "stop" | "warning" | "information";
}

export interface Table {
  readonly id: string;
  readonly name: string;
  /** With the header and total row, where shown. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string | null;
  readonly bandedRows: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Without the leading "=". */
  readonly formula: string;
  /** Name of the sheet it belongs to, or null for the workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}
