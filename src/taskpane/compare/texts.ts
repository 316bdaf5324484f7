import { compare as en } from "../../i18n/en/compare";
import { compare as sv } from "../../i18n/sv/compare";
import { createTranslator, type KeyOf, type Locale, type Translator } from "../../i18n/createTranslator";
import { useTranslator } from "../services";

export type CompareKey = KeyOf<{ compare: typeof en }>;

const translators: Readonly<Record<Locale, Translator<CompareKey>>> = {
  en: createTranslator<CompareKey>("en", { compare: en }),
  sv: createTranslator<CompareKey>("sv", { compare: sv }),
};

/** The texts of this view, which come with it and not with the pane. */
export function useCompareTexts(): Translator<CompareKey> {
  return translators[useTranslator().locale];
}
