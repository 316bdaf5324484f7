import { compare as en } from "../../i18n/en/compare";
import { files as enFiles } from "../../i18n/en/files";
import { compare as sv } from "../../i18n/sv/compare";
import { files as svFiles } from "../../i18n/sv/files";
import { createTranslator, type KeyOf, type Locale, type Translator } from "../../i18n/createTranslator";
import { useTranslator } from "../services";

export type CompareKey = KeyOf<{ compare: typeof en; files: typeof enFiles }>;

const translators: Readonly<Record<Locale, Translator<CompareKey>>> = {
  en: createTranslator<CompareKey>("en", { compare: en, files: enFiles }),
  sv: createTranslator<CompareKey>("sv", { compare: sv, files: svFiles }),
};

/** The texts of this view, which come with it and not with the pane. */
export function useCompareTexts(): Translator<CompareKey> {
  return translators[useTranslator().locale];
}
