import { createTranslator, type KeyOf, type Locale, type Translator } from "../../i18n/createTranslator";
import { templateSheets as en } from "../../i18n/en/templateSheets";
import { templateSheets as sv } from "../../i18n/sv/templateSheets";

export type TemplateTexts = Translator<KeyOf<{ templateSheets: typeof en }>>;

const translators: Readonly<Record<Locale, TemplateTexts>> = {
  en: createTranslator("en", { templateSheets: en }),
  sv: createTranslator("sv", { templateSheets: sv }),
};

/** The texts that the template's sheets hold, which come with the template and not with the pane. */
export function templateTexts(locale: Locale): TemplateTexts {
  return translators[locale];
}
