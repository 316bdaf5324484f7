import { createTranslator, type Locale, type MessageKey, type Translator } from "./createTranslator";
import { en } from "./en";
import { sv } from "./sv";

export type { Locale, MessageKey, MessageValues, Translator, Translators } from "./createTranslator";

const translators: Record<Locale, Translator> = {
  en: createTranslator<MessageKey>("en", en),
  sv: createTranslator<MessageKey>("sv", sv),
};

/** The add-in's texts in one language, for what has both at hand; the add-in itself asks `loadTranslator`. */
export function translator(locale: Locale): Translator {
  return translators[locale];
}
