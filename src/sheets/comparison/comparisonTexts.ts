import { createTranslator, type KeyOf, type Locale, type Translator } from "../../i18n/createTranslator";
import { comparison as en } from "../../i18n/en/comparison";
import { comparison as sv } from "../../i18n/sv/comparison";

export type ComparisonKey = KeyOf<{ comparison: typeof en }>;

/** Texts and numbers of the comparison sheet. */
export type ComparisonTexts = Translator<ComparisonKey>;

const translators: Readonly<Record<Locale, ComparisonTexts>> = {
  en: createTranslator<ComparisonKey>("en", { comparison: en }),
  sv: createTranslator<ComparisonKey>("sv", { comparison: sv }),
};

/** The texts of the comparison sheet in a language, which may be another than the pane's. */
export function comparisonTexts(locale: Locale): ComparisonTexts {
  return translators[locale];
}
