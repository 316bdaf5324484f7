import { template as en } from "../../i18n/en/template";
import { template as sv } from "../../i18n/sv/template";
import { createTranslator, type KeyOf, type Locale, type Translator } from "../../i18n/createTranslator";
import { useTranslator } from "../services";

export type TemplateKey = KeyOf<{ template: typeof en }>;

const translators: Readonly<Record<Locale, Translator<TemplateKey>>> = {
  en: createTranslator<TemplateKey>("en", { template: en }),
  sv: createTranslator<TemplateKey>("sv", { template: sv }),
};

/** The texts of this view, which come with it and not with the pane. */
export function useTemplateTexts(): Translator<TemplateKey> {
  return translators[useTranslator().locale];
}
