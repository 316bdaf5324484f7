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
const fillers = new Set(everyLanguage((words) => words.fillers));
const anySum = new RegExp(sums.join("|"), "iu");

/**
 * What a label says about its row; null for a text that only has such a word in it. The rest of a label is
 * nothing, fillers, or the name of a parameter.
 *
 * "Summa poäng" -> total; "Delsumma Transporter" -> subtotal of "transporter"; "Total emissions fall" -> null
 */
export function sumLabel(text: string, isParameter: (key: string) => boolean): SumLabel | null {
  if (!anySum.test(text)) return null;
  const plain = plainText(text)
    .replace(/[:.*]+( |$)/g, " ")
    .trim();
  const word = sums.find((sum) => plain === sum || plain.startsWith(`${sum} `) || plain.endsWith(` ${sum}`));
  if (word === undefined) return null;
  const rest = plain.startsWith(word) ? plain.slice(word.length) : plain.slice(0, -word.length);
  const parameter = parameterIn(rest.trim(), isParameter);
  if (parameter === undefined) return null;
  return { kind: subtotals.has(word) || parameter !== null ? "subtotal" : "total", parameter };
}

/** Key of the parameter that the rest of a label names, null when it names none, undefined when it says more. */
function parameterIn(rest: string, isParameter: (key: string) => boolean): string | null | undefined {
  if (isParameter(nameKey(rest))) return nameKey(rest);
  const words = rest.split(" ").filter((word) => word !== "" && word !== "-");
  const meaningful = words.filter((word) => !fillers.has(word)).join(" ");
  if (meaningful === "") return null;
  return isParameter(nameKey(meaningful)) ? nameKey(meaningful) : undefined;
}
