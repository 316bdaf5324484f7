import { typedNumber } from "../typedNumber";
import type { Field } from "./field";

const percentSign = /\s*%\s*$/u;

/**
 * What stands in the formula for what a person gave; null where nothing was given. A text that is no number stays
 * the text, so that the function can say what is wrong with it.
 *
 * ("percent", "80") -> 0.8, ("number", "7,5") -> 7.5, ("number", "many") -> "many"
 *
 * @param choices null where anything may be typed; what is no longer among them counts as not given
 */
export function typedValue(
  field: Field,
  typed: string,
  choices: readonly string[] | null,
): string | number | null {
  if (choices) return choices.includes(typed) ? typed : null;
  if (typed.trim() === "") return null;
  return typedNumber(field === "percent" ? `${typed.replace(percentSign, "")} %` : typed) ?? typed;
}
