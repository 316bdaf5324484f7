import type { Language } from "./texts";
import type { ThemeName } from "./theme/themes";

/** How the page was asked for; kept in its address, so that an address shows the same thing again. */
export interface PageOptions {
  readonly language: Language;
  readonly theme: ThemeName;
  /** Address of the workbook to open first, or null for the example. */
  readonly open: string | null;
  /** Name to show for it, where its address has none. */
  readonly name: string | null;
}

/** "?language=en&theme=dark" -> {language: "en", theme: "dark", open: null, name: null} */
export function readOptions(query: string, preferred: { language: string; isDark: boolean }): PageOptions {
  const asked = new URLSearchParams(query);
  const language = asked.get("language") ?? preferred.language.split("-")[0];
  const theme = asked.get("theme") ?? (preferred.isDark ? "dark" : "light");
  return {
    language: language === "sv" || language === "en" ? language : "en",
    theme: theme === "dark" || theme === "light" ? theme : "light",
    open: asked.get("open"),
    name: asked.get("name"),
  };
}

/** The query that asks for these options. */
export function queryOf(options: PageOptions): string {
  const query = new URLSearchParams({ language: options.language, theme: options.theme });
  if (options.open) query.set("open", options.open);
  if (options.name) query.set("name", options.name);
  return `?${query}`;
}
