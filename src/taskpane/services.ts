import { createContext, useContext } from "react";
import type { Translator } from "../i18n/translator";
import type { Session } from "../session/session";
import type { ThemeSource } from "./theme/themeSource";

/** Everything that the pane needs of the world outside it. */
export interface Services {
  readonly session: Session;
  readonly translator: Translator;
  readonly theme: ThemeSource;
  /** Bytes of the example workbook (.xlsx) as base64. */
  loadExample(): Promise<string>;
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
