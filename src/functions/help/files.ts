import type { Locale } from "../../i18n/translator";

/** The page that lists all functions. */
export const indexPage = "index";

/**
 * Where the built add-in has the help page of a function, below its own address: the page then belongs to the
 * same version as the function, and reading it tells nobody else.
 *
 * ("TOTAL", "sv") -> "help/TOTAL.sv.html"
 */
export function helpFile(id: string, locale: Locale): string {
  return `help/${pageName(id, locale)}.html`;
}

/** Name of a page in its folder, without the ending. ("TOTAL", "en") -> "TOTAL" */
export function pageName(id: string, locale: Locale): string {
  return locale === "en" ? id : `${id}.${locale}`;
}
