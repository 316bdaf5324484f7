import { isBlank, isFormulaError, textOf } from "./cells";
import type { CellValue } from "../grid";
import { cellNumber, textNumber } from "./numbers";
import { alternatives } from "../words/alternatives";
import { cellWord, type CellWord } from "../words/cellWords";
import { everyLanguage } from "../words/languages";

/** What a cell of points looks like, before anything is known of its column. */
export type CellForm =
  | { readonly kind: "blank" }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly isText: boolean }
  /** "3/5"; a null value where only the maximum is written: "__/5" */
  | { readonly kind: "outOf"; readonly value: number | null; readonly max: number }
  | { readonly kind: "percent"; readonly share: number }
  /** All is null where no star is left empty. */
  | { readonly kind: "stars"; readonly filled: number; readonly all: number | null }
  /** "x": marks something only where nothing but such marks stands in the column. */
  | { readonly kind: "mark" }
  | { readonly kind: "word"; readonly meaning: CellWord | null };

const ONLY_DASHES = /^[-\u2010-\u2015\u2212]+$/;
const STARS = /^(?:([★⭐🌟]\uFE0F?)|[☆✩]| )+$/u;
const FILLED_STAR = /[★⭐🌟]/gu;
const EMPTY_STAR = /[☆✩]/gu;
const CHECK = /^[✓✔☑✅√]\uFE0F?$/u;
const CROSS = /^[✗✘❌☐]\uFE0F?$/u;
const LONGEST_FORM = 30;

const NUMBER = "[+\\-\u2212\u2012\u2013]?[\\d\\s]*(?:[.,]\\d+)?";
const POINTS = `(?:\\s*(?:${alternatives(everyLanguage((words) => words.pointWords))})\\.?)`;
const OF = `(?:\\s*/\\s*|\\s+(?:${alternatives(everyLanguage((words) => words.ofWords))})\\s+)`;
const PERCENT_WORDS = alternatives(everyLanguage((words) => words.percentWords));
const outOf = new RegExp(
  `^(?<value>${NUMBER}|[_.…\\s]*)${POINTS}?${OF}(?<max>\\d{1,3}(?:[.,]\\d+)?)${POINTS}?$`,
  "iu",
);
const percent = new RegExp(`^(?<value>${NUMBER})\\s*(?:%|${PERCENT_WORDS})$`, "iu");
const withPoints = new RegExp(`^(?<value>${NUMBER})${POINTS}$`, "iu");

/**
 * What a cell of points looks like.
 *
 * 4 -> number; "7,5", "4 p" -> number as text; "3/5", "4 av 5" -> outOf; "80 %" -> percent; "★★★☆☆" -> stars;
 * "x" -> mark; true, "Ja", "✓" -> word "yes"; "–" -> word "notApplicable"; "bra" -> word null
 */
export function formOf(value: CellValue): CellForm {
  const number = cellNumber(value);
  if (number !== null) return { kind: "number", value: number, isText: false };
  if (isBlank(value)) return { kind: "blank" };
  if (isFormulaError(value)) return { kind: "error", text: value };
  if (typeof value === "boolean") return { kind: "word", meaning: value ? "yes" : "no" };
  return typeof value === "string" ? formOfText(textOf(value)) : { kind: "word", meaning: null };
}

function formOfText(text: string): CellForm {
  const number = textNumber(text);
  if (number !== null) return { kind: "number", value: number, isText: true };
  if (ONLY_DASHES.test(text)) return { kind: "word", meaning: "notApplicable" };
  if (text.length > LONGEST_FORM) return { kind: "word", meaning: cellWord(text) };
  return figureIn(text) ?? signIn(text) ?? { kind: "word", meaning: cellWord(text) };
}

/** A number with something beside it that says what it counts. */
function figureIn(text: string): CellForm | null {
  if (!/\d/.test(text)) return null;
  const fraction = outOf.exec(text)?.groups;
  if (fraction) {
    const max = textNumber(fraction.max ?? "");
    const value = textNumber(fraction.value ?? "");
    const isOpen = !/\d/.test(fraction.value ?? "");
    return max === null || (value === null && !isOpen) ? null : { kind: "outOf", value, max };
  }
  const share = textNumber(percent.exec(text)?.groups?.value ?? "");
  if (share !== null) return { kind: "percent", share: share / 100 };
  const points = textNumber(withPoints.exec(text)?.groups?.value ?? "");
  return points === null ? null : { kind: "number", value: points, isText: true };
}

/** Signs that need no language. */
function signIn(text: string): CellForm | null {
  if (/^[x×]$/i.test(text)) return { kind: "mark" };
  if (CHECK.test(text)) return { kind: "word", meaning: "yes" };
  if (CROSS.test(text)) return { kind: "word", meaning: "no" };
  if (!STARS.test(text)) return null;
  const filled = text.match(FILLED_STAR)?.length ?? 0;
  const empty = text.match(EMPTY_STAR)?.length ?? 0;
  return { kind: "stars", filled, all: empty > 0 ? filled + empty : null };
}
