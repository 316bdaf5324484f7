import type { Points } from "../../scoring/criterion";
import { formOf, type CellForm } from "./cellForm";
import { textOf } from "./cells";
import type { CellValue } from "../grid";
import { cellNumber } from "./numbers";
import { plainScale, type PointsScale } from "./pointsScale";
import type { FindingCode } from "../reading";
import { wordKey } from "../words/cellWords";

/** What is to be said about a cell, before it is known where the cell stands. */
export interface Remark {
  readonly code: FindingCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface PointsReading {
  readonly points: Points;
  readonly remark: Remark | null;
  /** Present where the cell says the maximum too, as "3/5" does, or where its scale gives it one. */
  readonly max?: number;
}

/** What is known of a criterion's maximum besides its points cell. */
export interface Limit {
  /** Null where nothing says it. */
  readonly max: number | null;
  /** Whether the points cell may say it: where there is a column for maxima, a blank cell in it says nothing. */
  readonly isOpen: boolean;
}

const noLimit: Limit = { max: null, isOpen: true };
const notAssessed: PointsReading = {
  points: { kind: "notAssessed" },
  remark: { code: "blankPoints", values: {} },
};

/**
 * Reads a points cell by the scale of its column.
 *
 * 4, "7,5", "4 p" -> points (a text with a remark); "3/5" -> 3 with max 5; "" -> not assessed;
 * "–", "N/A" -> not applicable; "Ja" on a scale of answers -> all of the max; "Ja" beside numbers, "bra",
 * "#DIV/0!" -> invalid, with a remark that says why
 */
export function readPoints(
  value: CellValue,
  scale: PointsScale = plainScale,
  limit = noLimit,
): PointsReading {
  const level = scale.levels.size > 0 && typeof value === "string" && scale.levels.get(wordKey(value));
  if (level) {
    return level.isShare ? shareOf(value, level.value, 100, limit) : counted(level.value, null);
  }
  return readForm(formOf(value), value, scale, limit);
}

function readForm(form: CellForm, value: CellValue, scale: PointsScale, limit: Limit): PointsReading {
  switch (form.kind) {
    case "blank":
      return notAssessed;
    case "error":
      return invalid("formulaError", { text: form.text });
    case "number":
      return readNumber(form, value, scale, limit);
    case "outOf":
      return form.value === null
        ? { ...notAssessed, max: form.max }
        : outOf(value, form.value, form.max, limit);
    case "percent":
      return scale.hasPercent ? shareOf(value, form.share, 100, limit) : notANumber(value);
    case "stars":
      return readStars(form.filled, form.all ?? scale.stars, value, limit);
    case "mark":
      return scale.hasMarks ? shareOf(value, 1, 1, limit) : notANumber(value);
    case "word":
      return readWord(form.meaning, value, scale, limit);
  }
}

function readNumber(
  { value: number, isText }: CellForm & { readonly kind: "number" },
  value: CellValue,
  scale: PointsScale,
  limit: Limit,
): PointsReading {
  if (scale.whole !== null) return shareOf(value, number / scale.whole, 100, limit);
  if (number >= 0 && number < scale.min) {
    return counted(number, { code: "belowScale", values: { points: number, min: scale.min } });
  }
  return counted(number, isText ? { code: "textNumber", values: { text: textOf(value), number } } : null);
}

function readStars(filled: number, all: number | null, value: CellValue, limit: Limit): PointsReading {
  return all === null ? counted(filled, null) : outOf(value, filled, all, limit);
}

function readWord(
  meaning: (CellForm & { readonly kind: "word" })["meaning"],
  value: CellValue,
  scale: PointsScale,
  limit: Limit,
): PointsReading {
  if (meaning === "notAssessed") return notAssessed;
  if (meaning === "notApplicable") return { points: { kind: "notApplicable" }, remark: null };
  const isAnswer = meaning === "yes" || meaning === "no";
  return isAnswer && scale.hasAnswers
    ? shareOf(value, meaning === "yes" ? 1 : 0, 1, limit)
    : notANumber(value);
}

/** A maximum in the cell that is another than the criterion's makes the points unclear. */
function outOf(value: CellValue, points: number, max: number, limit: Limit): PointsReading {
  if (limit.max !== null && limit.max !== max) return notANumber(value);
  return { ...counted(points, null), max };
}

/** A share of the maximum; of `whole` where nothing says a maximum. */
function shareOf(value: CellValue, share: number, whole: number, { max, isOpen }: Limit): PointsReading {
  if (max === null && !isOpen) return share === 0 ? counted(0, null) : notANumber(value);
  const points = cellNumber(share * (max ?? whole)) ?? 0;
  return max === null ? { ...counted(points, null), max: whole } : counted(points, null);
}

/** Whether a text is a dash or words for "not applicable". */
export function isNotApplicable(text: string): boolean {
  const form = formOf(text);
  return form.kind === "word" && form.meaning === "notApplicable";
}

function counted(value: number, remark: Remark | null): PointsReading {
  return value < 0 ? invalid("negative", { points: value }) : { points: { kind: "points", value }, remark };
}

function notANumber(value: CellValue): PointsReading {
  return invalid("notANumber", { text: textOf(value) });
}

function invalid(code: FindingCode, values: Remark["values"]): PointsReading {
  return { points: { kind: "invalid" }, remark: { code, values } };
}
