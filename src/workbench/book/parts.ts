import type { Area } from "../../reading/grid";
import type { ColorScale, DataBar } from "./conditionalScales";
import type { CellStyle } from "./style";

export { cellErrors, type CellContent, type CellError } from "../../files/xlsx/content";
export type { DefinedName, Visibility } from "../../files/xlsx/workbook";
export type { Area } from "../../reading/grid";

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
    | { readonly kind: "dataBar"; readonly bar: DataBar }
    | { readonly kind: "colorScale"; readonly scale: ColorScale }
    /** Kept as it is in the file: icon sets and the rest. */
    | { readonly kind: "other"; readonly type: string; readonly xml: string };
  readonly style: CellStyle;
}

export const comparisons = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;

export type Comparison = (typeof comparisons)[number];

export const validationTypes = ["whole", "decimal", "list", "date", "time", "textLength", "custom"] as const;

/** What may be typed into cells. Formulas are without the leading "="; a list of words is one text: "ja,nej" in quotes. */
export interface DataValidation {
  readonly areas: readonly Area[];
  readonly type: (typeof validationTypes)[number];
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
  /** Whether the header cells have the buttons that filter and sort. */
  readonly showFilterButton: boolean;
}

/** How many rows at the top and columns at the left stay in sight. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}
