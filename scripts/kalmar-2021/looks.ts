import type { CellStyle } from "../../src/workbench/book/style";

const ink = "#1B2B2A";
const pale = "#DCEFEA";
const deep = "#0B5A50";
const line = { style: "thin", color: "#A9C9C2" } as const;
const hairline = { style: "thin", color: "#DBE6E3" } as const;

/** Every look of the workbook, by name; cells refer to them by `lookIndex`. */
const looks = {
  text: { vertical: "top", wrap: true },
  title: { font: { size: 18, bold: true, color: deep }, vertical: "center" },
  lead: { font: { size: 11, color: ink }, vertical: "top", wrap: true },
  heading: { font: { size: 13, bold: true, color: deep }, vertical: "center" },
  label: { font: { bold: true, color: ink }, vertical: "center" },
  head: { font: { bold: true, color: "#FFFFFF" }, fill: deep, vertical: "center", wrap: true },
  headNumber: { font: { bold: true, color: "#FFFFFF" }, fill: deep, vertical: "center", horizontal: "right" },
  entry: { vertical: "center", wrap: true, borders: { bottom: hairline } },
  number: { vertical: "center", horizontal: "right", borders: { bottom: hairline } },
  points: {
    vertical: "center",
    horizontal: "right",
    fill: "#FFF9E5",
    borders: { left: line, right: line, bottom: hairline },
  },
  answer: { vertical: "center", horizontal: "center", fill: "#FFF9E5", borders: { bottom: hairline } },
  key: { font: { size: 16, bold: true, color: ink }, fill: pale, horizontal: "right", vertical: "center" },
  keyPercent: {
    font: { size: 16, bold: true, color: ink },
    fill: pale,
    horizontal: "right",
    vertical: "center",
    numberFormat: "0%",
  },
  keyLabel: { font: { size: 12, color: ink }, fill: pale, vertical: "center" },
  check: { font: { color: "#5B6B69" }, horizontal: "right", vertical: "center" },
  checkPercent: { font: { color: "#5B6B69" }, horizontal: "right", vertical: "center", numberFormat: "0%" },
  result: { vertical: "center", borders: { bottom: line } },
  resultNumber: { vertical: "center", horizontal: "right", borders: { bottom: line } },
  resultPercent: { vertical: "center", horizontal: "right", numberFormat: "0%", borders: { bottom: line } },
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof looks;

const names = Object.keys(looks) as Look[];

export const styles: readonly CellStyle[] = Object.values(looks);

export function lookIndex(look: Look): number {
  return names.indexOf(look);
}
