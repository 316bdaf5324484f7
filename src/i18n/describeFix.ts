import type { Fix } from "../reading/reading";
import type { Translator } from "./translator";

/**
 * What a fix does, short enough for a button.
 *
 * writeNumber with 7.5 -> "Write 7.5 as a number"
 */
export function describeFix(translator: Translator, { code, writes }: Fix): string {
  const content = writes[0]?.content ?? "";
  return translator.text(`fixes.${code}`, {
    text: String(content),
    number: Number(content),
    count: writes.length,
  });
}
