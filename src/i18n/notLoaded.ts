import type { Locale } from "./createTranslator";

/** Stands apart from the other texts, as it is for when those could not be fetched. */
const texts: Readonly<Record<Locale, { readonly text: string; readonly tryAgain: string }>> = {
  en: {
    text: "A part of Klimat could not be fetched from its server. Check the network connection and try again; formulas are calculated anew with Ctrl+Alt+F9.",
    tryAgain: "Try again",
  },
  sv: {
    text: "En del av Klimat kunde inte hämtas från sin server. Kontrollera nätverksanslutningen och försök igen; formler räknas om med Ctrl+Alt+F9.",
    tryAgain: "Försök igen",
  },
};

/** What is said when a part of the bundle could not be fetched, with the browser's reason, and how to call the way out. */
export function notLoaded(
  locale: Locale,
  error: unknown,
): { readonly text: string; readonly tryAgain: string } {
  const { text, tryAgain } = texts[locale];
  return { text: `${text} (${error instanceof Error ? error.message : String(error)})`, tryAgain };
}
