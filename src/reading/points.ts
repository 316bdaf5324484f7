import { plainText } from "../scoring/names";
import type { Points } from "../scoring/criterion";
import { isBlank, isFormulaError, textOf } from "./cells";
import type { CellValue } from "./grid";
import { cellNumber, textNumber } from "./numbers";
import type { FindingCode } from "./reading";
import { everyLanguage } from "./words";

/** What is to be said about a cell, before it is known where the cell stands. */
export interface Remark {
  readonly code: FindingCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface PointsReading {
  readonly points: Points;
  readonly remark: Remark | null;
}

const notApplicable = wordKeys(everyLanguage((words) => words.notApplicable));
const notAssessed = wordKeys(everyLanguage((words) => words.notAssessed));
const ONLY_DASHES = /^-+$/;

/**
 * Reads a points cell.
 *
 * 4, "7,5" -> points (a text with a remark); "" -> not assessed; "–", "N/A" -> not applicable;
 * "4 p", true, "#DIV/0!" -> invalid, with a remark that says why
 */
export function readPoints(value: CellValue): PointsReading {
  if (isBlank(value)) return { points: { kind: "notAssessed" }, remark: { code: "blankPoints", values: {} } };
  if (isFormulaError(value)) return invalid("formulaError", { text: value });
  const number = cellNumber(value);
  if (number !== null) return counted(number, null);
  return typeof value === "string" ? readText(value) : invalid("notANumber", { text: textOf(value) });
}

function readText(text: string): PointsReading {
  if (isNotApplicable(text)) return { points: { kind: "notApplicable" }, remark: null };
  if (notAssessed.has(wordKey(text))) {
    return { points: { kind: "notAssessed" }, remark: { code: "blankPoints", values: {} } };
  }
  const number = textNumber(text);
  if (number === null) return invalid("notANumber", { text: textOf(text) });
  return counted(number, { code: "textNumber", values: { text: textOf(text), number } });
}

/** Whether a text is a dash or words for "not applicable". */
export function isNotApplicable(text: string): boolean {
  return ONLY_DASHES.test(plainText(text)) || notApplicable.has(wordKey(text));
}

function counted(value: number, remark: Remark | null): PointsReading {
  return value < 0 ? invalid("negative", { points: value }) : { points: { kind: "points", value }, remark };
}

function invalid(code: FindingCode, values: Remark["values"]): PointsReading {
  return { points: { kind: "invalid" }, remark: { code, values } };
}

function wordKeys(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(wordKey));
}

/** "E.T.", "e t" -> "et": abbreviations are written with and without marks. */
function wordKey(text: string): string {
  return plainText(text).replace(/[\s./\\]/g, "");
}
