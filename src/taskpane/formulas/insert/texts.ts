import { createTranslator, type KeyOf, type Locale, type Translator } from "../../../i18n/createTranslator";
import { insert as en } from "../../../i18n/en/insert";
import { insert as sv } from "../../../i18n/sv/insert";
import { useTranslator } from "../../services";

export type InsertKey = KeyOf<{ insert: typeof en }>;

const translators: Readonly<Record<Locale, Translator<InsertKey>>> = {
  en: createTranslator<InsertKey>("en", { insert: en }),
  sv: createTranslator<InsertKey>("sv", { insert: sv }),
};

/** The texts of the list of functions, which come with it and not with the pane. */
export function useInsertTexts(): Translator<InsertKey> {
  return translators[useTranslator().locale];
}
