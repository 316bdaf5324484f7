/** The look of a cell in a sheet of ours. What is left out is as in Excel's default. */
export interface CellLook {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  /** "#RRGGBB" */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  /** In steps of Excel's, a digit or so wide each; of a cell with a `horizontal`. */
  readonly indent?: number;
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  /** The line below. */
  readonly line?: string;
}

const ink = "#1B2B2A";
const faint = "#5B6B69";
const deep = "#0B5A50";
const pale = "#DCEFEA";
const entry = "#FFF9E5";
const hairline = "#DBE6E3";

/** A text in a table keeps its distance from the figure before it. */
const tableText = { horizontal: "left", indent: 1, vertical: "center", wrap: true } as const;

/** Every look of our sheets, by name. */
export const looks = {
  title: { size: 18, bold: true, color: deep, vertical: "center" },
  lead: { color: ink, vertical: "top", wrap: true },
  heading: { size: 13, bold: true, color: deep, vertical: "center" },
  label: { bold: true, color: ink, vertical: "center" },
  note: { color: faint, italic: true, vertical: "top", wrap: true },
  head: { ...tableText, bold: true, color: "#FFFFFF", fill: deep },
  headNumber: {
    bold: true,
    color: "#FFFFFF",
    fill: deep,
    vertical: "center",
    horizontal: "right",
    wrap: true,
  },
  text: { ...tableText, line: hairline },
  /** A name in a list of which nobody knows how long it gets. */
  listed: { horizontal: "left", indent: 1, vertical: "center" },
  /** The sum below figures. */
  sum: { ...tableText, bold: true, color: ink, fill: pale },
  sumNumber: { bold: true, color: ink, fill: pale, vertical: "center", horizontal: "right" },
  sumPercent: {
    numberFormat: "0%",
    bold: true,
    color: ink,
    fill: pale,
    vertical: "center",
    horizontal: "right",
  },
  sumChange: {
    numberFormat: "+0.0;-0.0;0.0",
    bold: true,
    color: ink,
    fill: pale,
    vertical: "center",
    horizontal: "right",
  },
  number: { vertical: "center", horizontal: "right", line: hairline },
  percent: { numberFormat: "0%", vertical: "center", horizontal: "right", line: hairline },
  /** A number that names something. */
  year: { vertical: "center", horizontal: "left", indent: 1, line: hairline },
  /** Many, such as inhabitants. */
  count: { numberFormat: "#,##0", vertical: "center", horizontal: "right", line: hairline },
  /** To a tenth, such as tonnes per inhabitant. */
  tenth: { numberFormat: "0.0", vertical: "center", horizontal: "right", line: hairline },
  /** Percentage points with their sign. */
  change: { numberFormat: "+0.0;-0.0;0.0", vertical: "center", horizontal: "right", line: hairline },
  /** A word where others have a figure. */
  word: { vertical: "center", horizontal: "right", color: faint, wrap: true, line: hairline },
  dateTime: {
    numberFormat: "yyyy-mm-dd hh:mm",
    vertical: "center",
    horizontal: "left",
    indent: 1,
    line: hairline,
  },
  entry: { ...tableText, fill: entry, line: hairline },
  entryNumber: { fill: entry, vertical: "center", horizontal: "right", line: hairline },
  entryField: { fill: entry, vertical: "center", horizontal: "left", line: hairline },
  entryMark: { fill: entry, vertical: "center", horizontal: "center", line: hairline },
  keyLabel: { size: 12, color: ink, fill: pale, vertical: "center", horizontal: "left", indent: 1 },
  keyNumber: {
    size: 16,
    bold: true,
    color: ink,
    fill: pale,
    vertical: "center",
    horizontal: "right",
    indent: 1,
  },
  keyPercent: {
    numberFormat: "0%",
    size: 16,
    bold: true,
    color: ink,
    fill: pale,
    vertical: "center",
    horizontal: "right",
    indent: 1,
  },
  /** Several names in a narrow column of a band. */
  bestNames: { size: 9, color: ink, fill: pale, vertical: "top", horizontal: "right", wrap: true },
  check: { color: faint, vertical: "center", horizontal: "right" },
  checkName: { color: faint, vertical: "center" },
  checkPercent: { numberFormat: "0%", color: faint, vertical: "center", horizontal: "right" },
} as const satisfies Record<string, CellLook>;

export type Look = keyof typeof looks;

/** Colours of cells that Excel shades by their values: bars, and from the lowest to the highest in a heat map. */
export const shadeColors = { bar: "#8FC7BB", low: "#F6D9B8", middle: "#FFFFFF", high: "#BFE0D8" } as const;
