import { createTranslator, type KeyOf, type Locale, type Translator } from "../../i18n/createTranslator";
import { improve as en } from "../../i18n/en/improve";
import { improve as sv } from "../../i18n/sv/improve";
import { useTranslator } from "../services";

export type ImproveKey = KeyOf<{ improve: typeof en }>;

const translators: Readonly<Record<Locale, Translator<ImproveKey>>> = {
  en: createTranslator<ImproveKey>("en", { improve: en }),
  sv: createTranslator<ImproveKey>("sv", { improve: sv }),
};

/** The texts of this view, which come with it and not with the pane. */
export function useImproveTexts(): Translator<ImproveKey> {
  return translators[useTranslator().locale];
}
