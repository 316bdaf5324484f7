import { mapping as en } from "../../i18n/en/mapping";
import { mapping as sv } from "../../i18n/sv/mapping";
import { createTranslator, type KeyOf, type Locale, type Translator } from "../../i18n/createTranslator";
import { useTranslator } from "../services";

export type MappingKey = KeyOf<{ mapping: typeof en }>;

const translators: Readonly<Record<Locale, Translator<MappingKey>>> = {
  en: createTranslator<MappingKey>("en", { mapping: en }),
  sv: createTranslator<MappingKey>("sv", { mapping: sv }),
};

/** The texts of this view, which come with it and not with the pane. */
export function useMappingTexts(): Translator<MappingKey> {
  return translators[useTranslator().locale];
}
