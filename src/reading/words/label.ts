import { nameKey, plainText } from "../../scoring/names";
import { everyLanguage } from ".";

/** A text that says that its row sums up other rows. */
export interface SumLabel {
  readonly kind: "subtotal" | "total";
  /** Key of the parameter that the text names, or null. */
  readonly parameter: string | null;
}

const subtotals = new Set(everyLanguage((words) => words.subtotals).map(plainText));
const sums = [...subtotals, ...everyLanguage((words) => words.totals).map(plainText)].sort(
  (a, b) => b.length - a.length,
);
const fillers = new Set(["", ...everyLanguage((words) => words.fillers)]);
const EDGE_MARKS = /^[\s,;:.*-]+|[\s,;:.*-]+$/g;
const anySum = new RegExp(sums.join("|"), "iu");

/**
 * What a label says about its row; null for a text that only has such a word in it. The rest of a label is
 * nothing, fillers, or the name of a parameter.
 *
 * "Summa poäng" -> total; "Delsumma Transporter" -> subtotal of "transporter"; "Total emissions fall" -> null
 */
export function sumLabel(text: string, isParameter: (key: string) => boolean): SumLabel | null {
  if (!anySum.test(text)) return null;
  const plain = plainText(text).replace(EDGE_MARKS, "");
  for (const sum of sums) {
    const rest = restBeside(sum, plain);
    const parameter = rest === null ? undefined : parameterIn(rest, isParameter);
    if (parameter === undefined) continue;
    return { kind: subtotals.has(sum) || parameter !== null ? "subtotal" : "total", parameter };
  }
  return null;
}

/** What stands beside a word that begins or ends a text; null when it does neither as a whole word. */
function restBeside(word: string, plain: string): string | null {
  if (plain === word) return "";
  if (plain.startsWith(word) && /^\P{L}/u.test(plain.slice(word.length))) return plain.slice(word.length);
  if (plain.endsWith(word) && /\P{L}$/u.test(plain.slice(0, -word.length)))
    return plain.slice(0, -word.length);
  return null;
}

/** Key of the parameter that the rest of a label names, null when it names none, undefined when it says more. */
function parameterIn(rest: string, isParameter: (key: string) => boolean): string | null | undefined {
  const words = rest.replace(EDGE_MARKS, "").split(" ");
  const isMeant = (word: string): boolean => !fillers.has(word.replace(EDGE_MARKS, ""));
  const meant = words.slice(words.findIndex(isMeant), words.findLastIndex(isMeant) + 1).join(" ");
  if (meant === "") return null;
  return isParameter(nameKey(meant)) ? nameKey(meant) : undefined;
}
