import { createTranslator, type Locale, type MessageKey, type Translator } from "./createTranslator";

/** Each a part of the bundle of its own: a person reads one language. */
const catalogs = {
  en: async () => (await import(/* webpackChunkName: "en" */ "./en")).en,
  sv: async () => (await import(/* webpackChunkName: "sv" */ "./sv")).sv,
} as const;

/** Fetches the add-in's texts in one language. */
export async function loadTranslator(locale: Locale): Promise<Translator> {
  return createTranslator<MessageKey>(locale, await catalogs[locale]());
}
