import { createContext, useCallback, useContext } from "react";
import type { MessageValues, Translator } from "../../i18n/translator";
import { workbenchTranslator, type WorkbenchKey } from "../texts";
import type { page } from "../texts/en/page";

export type Language = "sv" | "en";

/** Office's display language for each language of the page. */
export const officeLocales: Readonly<Record<Language, string>> = { en: "en-US", sv: "sv-SE" };

export const TranslatorContext = createContext(workbenchTranslator("en"));

export function useTranslator(): Translator<WorkbenchKey> {
  return useContext(TranslatorContext);
}

/** The page's own texts: useTexts()("open") -> "Öppna" */
export function useTexts(): (key: keyof typeof page, values?: MessageValues) => string {
  const translator = useTranslator();
  return useCallback((key, values) => translator.text(`page.${key}`, values), [translator]);
}
