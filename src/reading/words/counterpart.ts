import { plainText } from "../../scoring/names";
import { languages } from "./languages";

const pairs = new Map<string, string>();
for (const { yes, no } of Object.values(languages)) {
  const [first, second] = [yes[0], no[0]];
  if (first === undefined || second === undefined) continue;
  if (!pairs.has(first)) pairs.set(first, second);
  if (!pairs.has(second)) pairs.set(second, first);
}

/**
 * The word for the other answer, written as this one is; none for words that are no plain answer.
 *
 * "Ja" -> ["Nej"]; "NO" -> ["YES"]; "Delvis" -> []
 */
export function counterpartOf(word: string): readonly string[] {
  const other = pairs.get(plainText(word));
  return other === undefined ? [] : [writtenAs(word, other)];
}

function writtenAs(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  const [initial = ""] = model;
  const isCapital = initial !== initial.toLowerCase();
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
