import { singleSpaced } from "../../scoring/names";
import type { CellValue } from "../grid";

const VISIBLE = /[^\s\u00AD\u200B-\u200D\u2060\uFEFF]/;
const ERROR = /^#[\p{Lu}\d][\p{Lu}\d/_ ]*[!?]?$/u;

/** Whether a cell shows nothing: empty, or nothing but spaces and invisible characters. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && !VISIBLE.test(value));
}

/** A cell's text with single spaces: numbers and booleans as they are written, blank -> "". */
export function textOf(value: CellValue): string {
  return value === null ? "" : singleSpaced(String(value));
}

/** Whether a cell holds a formula error in any language of Excel, such as "#DIV/0!" or "#VÄRDEFEL!". */
export function isFormulaError(value: CellValue): value is string {
  return typeof value === "string" && ERROR.test(value.trim()) && /\p{Lu}/u.test(value);
}
