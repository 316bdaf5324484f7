import { createTranslator, type KeyOf, type Locale, type Translator } from "../../i18n/createTranslator";
import { reporting as en } from "../../i18n/en/reporting";
import { reporting as sv } from "../../i18n/sv/reporting";
import { useTranslator } from "../services";

export type ReportingKey = KeyOf<{ reporting: typeof en }>;

const translators: Readonly<Record<Locale, Translator<ReportingKey>>> = {
  en: createTranslator<ReportingKey>("en", { reporting: en }),
  sv: createTranslator<ReportingKey>("sv", { reporting: sv }),
};

/** The texts of this view, which come with it and not with the pane. */
export function useReportingTexts(): Translator<ReportingKey> {
  return translators[useTranslator().locale];
}
