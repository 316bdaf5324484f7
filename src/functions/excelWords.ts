import type { Locale } from "../i18n/translator";
import type { ErrorValue } from "./troubles";

/** As Excel writes them in its own language. */
export const truthNames: Readonly<Record<Locale, readonly [no: string, yes: string]>> = {
  en: ["FALSE", "TRUE"],
  sv: ["FALSKT", "SANT"],
};

/** As Excel writes them in its own language. */
export const errorNames: Readonly<Record<Locale, Readonly<Record<ErrorValue, string>>>> = {
  en: { "#N/A": "#N/A", "#VALUE!": "#VALUE!" },
  sv: { "#N/A": "#SAKNAS!", "#VALUE!": "#VÄRDEFEL!" },
};
