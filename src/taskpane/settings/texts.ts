import { settings as en } from "../../i18n/en/settings";
import { settings as sv } from "../../i18n/sv/settings";
import { createTranslator, type KeyOf, type Locale, type Translator } from "../../i18n/createTranslator";
import { useTranslator } from "../services";

export type SettingsKey = KeyOf<{ settings: typeof en }>;

const translators: Readonly<Record<Locale, Translator<SettingsKey>>> = {
  en: createTranslator<SettingsKey>("en", { settings: en }),
  sv: createTranslator<SettingsKey>("sv", { settings: sv }),
};

/** The texts of this view, which come with it and not with the pane. */
export function useSettingsTexts(): Translator<SettingsKey> {
  return translators[useTranslator().locale];
}
