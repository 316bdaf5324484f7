import { createContext, useContext } from "react";
import type { Locale, Translator } from "../i18n/translator";
import type { ActionServices } from "../session/actions/action";
import type { ListedFunction } from "./formulas/insert/listedFunction";
import type { ThemeSource } from "./theme/themeSource";

/** Everything that the pane needs of the world outside it. */
export interface Services extends ActionServices {
  /** Texts in Excel's language, and within the pane in the one that the workbook asks for. */
  readonly translator: Translator;
  /** Fetches the texts in another language. */
  loadTranslator(locale: Locale): Promise<Translator>;
  readonly theme: ThemeSource;
  /** The functions that a formula can call, in the pane's language. */
  loadFunctions(): Promise<readonly ListedFunction[]>;
}

export const ServicesContext = createContext<Services | null>(null);

/** The services of the pane that the component stands in. Throws outside a pane. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("A component of the pane was rendered without its services.");
  return services;
}

/** Texts and numbers in the pane's language. */
export function useTranslator(): Translator {
  return useServices().translator;
}
