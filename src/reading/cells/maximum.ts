import { isBlank, textOf } from "./cells";
import type { CellValue } from "../grid";
import { maxInText } from "./maxInText";
import { cellNumber, textNumber } from "./numbers";
import { isNotApplicable, type Remark } from "./points";

export interface MaxReading {
  /** Null when the cell names none or none that can be used. */
  readonly max: number | null;
  readonly remark: Remark | null;
}

/**
 * Reads a cell with the highest possible points.
 *
 * 5, "7,5", "5 p", "0–5" -> a max; "", "–" -> none; "många", -1 -> a bad one
 */
export function readMax(value: CellValue): MaxReading {
  if (isBlank(value) || (typeof value === "string" && isNotApplicable(value))) {
    return { max: null, remark: { code: "noMax", values: { scope: "cell" } } };
  }
  const text = textOf(value);
  const max = cellNumber(value) ?? (typeof value === "string" ? maxOfText(text) : null);
  if (max === null || max < 0) return { max: null, remark: { code: "badMax", values: { text } } };
  const remark: Remark | null =
    typeof value === "string" ? { code: "textNumber", values: { text, number: max } } : null;
  return { max, remark };
}

function maxOfText(text: string): number | null {
  const said = textNumber(text);
  if (said !== null) return said;
  const found = maxInText(`(${text})`, "heading");
  return found?.text === "" ? found.max : null;
}
