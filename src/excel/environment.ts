/** The looks of Office that the pane follows; contrast themes come through CSS. */
export type Theme = "light" | "dark";

/** Resolves when Office.js has found its host. To be awaited before anything else in this room. */
export async function officeReady(): Promise<void> {
  await Office.onReady();
}

/** Language of Office's menus as a BCP 47 tag: "sv-SE". */
export function displayLanguage(): string {
  return Office.context.displayLanguage;
}

/** Whether this Excel has a requirement set: isSupported("ExcelApi", "1.14"). */
export function isSupported(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** The theme that Office shows, else the one the system prefers, else light: on the web Office often says nothing. */
export function theme(): Theme {
  // The types promise a theme; Excel on the web hands out undefined at times.
  const office = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (office?.bodyBackgroundColor) return isDark(office.bodyBackgroundColor) ? "dark" : "light";
  return systemTheme()?.matches ? "dark" : "light";
}

/** Calls the listener when the theme becomes another one while the add-in runs; returns the way to stop. */
export function onThemeChange(listener: (theme: Theme) => void): () => void {
  const system = systemTheme();
  const tell = () => {
    listener(theme());
  };
  system?.addEventListener("change", tell);
  return () => system?.removeEventListener("change", tell);
}

function systemTheme(): MediaQueryList | undefined {
  return typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : undefined;
}

/** By the weights that the eye gives red, green and blue. "#212121" -> true */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
