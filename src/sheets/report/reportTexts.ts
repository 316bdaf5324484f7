import { createTranslator, type KeyOf, type Locale, type Translator } from "../../i18n/createTranslator";
import { findings as enFindings } from "../../i18n/en/findings";
import { report as en } from "../../i18n/en/report";
import { findings as svFindings } from "../../i18n/sv/findings";
import { report as sv } from "../../i18n/sv/report";

type ReportKey = KeyOf<{ report: typeof en; findings: typeof enFindings }>;

/** Texts and numbers of a report. */
export type ReportTexts = Translator<ReportKey>;

const translators: Readonly<Record<Locale, ReportTexts>> = {
  en: createTranslator<ReportKey>("en", { report: en, findings: enFindings }),
  sv: createTranslator<ReportKey>("sv", { report: sv, findings: svFindings }),
};

/** The texts of a report in a language, which may be another than the pane's. */
export function reportTexts(locale: Locale): ReportTexts {
  return translators[locale];
}
