import { createContext, useContext } from "react";
import { type page } from "../texts/en/page";
import { workbenchTranslator } from "../texts";

export type Language = "sv" | "en";

export type TextKey = keyof typeof page;

/** A text of the page with its {placeholders} filled in. */
export type Texts = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** Office's display language for each language of the page. */
export const officeLocales: Record<Language, string> = { en: "en-US", sv: "sv-SE" };

/** textsIn("en")("notFound", {file: "a.xlsx"}) -> "a.xlsx was not found." */
export function textsIn(language: Language): Texts {
  const translator = workbenchTranslator(language);
  return (key, values) => translator.text(`page.${key}`, values);
}

export const TextsContext = createContext<Texts>(textsIn("en"));

export function useTexts(): Texts {
  return useContext(TextsContext);
}
