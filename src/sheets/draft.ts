import type { Area } from "../reading/grid";
import type { DraftLegend } from "./legend";
import type { DraftAssessment } from "./markedChart";
import type { Look } from "./looks";

/** A sheet that is to be written, as plain data: what a colleague would make by hand. Rows and columns count from 0. */
export interface SheetDraft {
  /** Free in the workbook, and at most 31 characters. */
  readonly name: string;
  /** What is filled in is read as an assessment; our own output never is. */
  readonly role: "input" | "output";
  /** At most one a position. */
  readonly cells: readonly DraftCell[];
  /** From column A on, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Heights in points; other rows are as high as their text needs. Excel sees no such need in merged cells. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly tables: readonly DraftTable[];
  readonly validations: readonly DraftValidation[];
  readonly shades: readonly DraftShade[];
  readonly charts: readonly DraftChart[];
  readonly legend: readonly DraftLegend[];
  /** How many rows and columns stay in sight; null for none. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly page: DraftPage;
  /** "#RRGGBB"; null for none. */
  readonly tabColor: string | null;
}

export interface DraftCell {
  readonly row: number;
  readonly column: number;
  readonly content: DraftContent;
  readonly look: Look;
  /** How many columns it takes, merged into one cell; 1 where left out. */
  readonly span?: number;
}

/** A text stays a text, whatever it begins with; only what is called a formula becomes one. Null is a blank cell with a look. */
export type DraftContent = string | number | boolean | null | DraftFormula;

/** A formula in English, with commas: {formula: "=SUM(D4:D18)"} */
export interface DraftFormula {
  readonly formula: string;
}

/** An Excel table; its first row holds the header texts. */
export interface DraftTable {
  /** Free in the workbook. */
  readonly name: string;
  readonly area: Area;
}

/** What may be typed into cells, and what Excel says otherwise. */
export interface DraftValidation {
  readonly area: Area;
  readonly rule: DraftRule;
  readonly prompt: DraftMessage | null;
  readonly error: DraftMessage;
}

export type DraftRule =
  /** A number; a formula is that of the area's first cell, and moves along: {formula: "=E2"} */
  | { readonly kind: "decimal"; readonly min: number; readonly max: number | DraftFormula }
  /** Words without commas, 255 characters together at most. */
  | { readonly kind: "list"; readonly words: readonly string[] };

export interface DraftMessage {
  /** At most 32 characters, as Excel takes no more. */
  readonly title: string;
  /** At most 255 characters. */
  readonly text: string;
}

/** Cells that Excel shades by their values, shares of 0 to 1. */
export interface DraftShade {
  readonly area: Area;
  readonly kind: "bars" | "heatMap";
}

/** A chart over cells of the same sheet. */
export interface DraftChart {
  /** Free on the sheet; the chart is found again by it. */
  readonly name: string;
  readonly kind: "bar" | "line";
  readonly title: string;
  /** Names along the axis: one row or one column. */
  readonly categories: Area;
  readonly series: readonly DraftSeries[];
  /** Cells that the chart covers. */
  readonly place: Area;
  /** What the values are, which says how the axis counts: shares go from 0 to 1 as percent. */
  readonly values: "points" | "shares";
  /** What the chart shows, for those who cannot see it; Office.js has no way yet to tell it to Excel. */
  readonly description: string;
  /** Of a chart named `markedChart`, whose bars follow the marks: what it shows. Left out of all others. */
  readonly assessment?: DraftAssessment;
}

export interface DraftSeries {
  readonly name: string;
  readonly values: Area;
  /** "#RRGGBB" */
  readonly color: string;
  /** Points with a colour of their own, counted from 0. */
  readonly marked: readonly { readonly index: number; readonly color: string }[];
}

/** A page on A4, one page wide. */
export interface DraftPage {
  readonly orientation: "portrait" | "landscape";
  /** How many rows at the top are printed on every page. */
  readonly titleRows: number;
  /** Stands at the left of each page's foot; the page's number stands at the right. */
  readonly footer: string;
}
