import type { Translator } from "../../../i18n/createTranslator";
import type { CompareKey } from "../texts";

/**
 * Names in a sentence, in quotation marks, because names hold commas and "and".
 *
 * ["Energi", "Mål, åtgärder och uppföljning"] -> "”Energi” och ”Mål, åtgärder och uppföljning”"
 */
export function listed(names: readonly string[], { text, tag }: Translator<CompareKey>): string {
  const quoted = names.map((name) => text("compare.quoted", { name }));
  return new Intl.ListFormat(tag, { type: "conjunction" }).format(quoted);
}
