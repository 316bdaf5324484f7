import { parameter as en } from "../../i18n/en/parameter";
import { parameter as sv } from "../../i18n/sv/parameter";
import { createTranslator, type KeyOf, type Locale, type Translator } from "../../i18n/createTranslator";
import { useTranslator } from "../services";

export type ParameterKey = KeyOf<{ parameter: typeof en }>;

const translators: Readonly<Record<Locale, Translator<ParameterKey>>> = {
  en: createTranslator<ParameterKey>("en", { parameter: en }),
  sv: createTranslator<ParameterKey>("sv", { parameter: sv }),
};

/** The texts of this view, which come with it and not with the pane. */
export function useParameterTexts(): Translator<ParameterKey> {
  return translators[useTranslator().locale];
}
