import type { Store } from "../store";
import type { ThemeName } from "../theme/themes";

const colorScheme = /\(\s*prefers-color-scheme:\s*(dark|light)\s*\)/;

/**
 * Makes a window's `matchMedia` answer by the page's theme what the system is asked: Excel on the web hands no theme
 * to add-ins, so the system's is all that they learn. To be called before Office.js gets its first answer, for which
 * add-ins wait.
 */
export function followTheme(frame: Window, theme: Store<ThemeName>): void {
  const ask = frame.matchMedia.bind(frame);
  frame.matchMedia = (query) => {
    const asked = colorScheme.exec(query)?.[1];
    return asked ? themeQuery(ask(query), asked, theme) : ask(query);
  };
}

/** A media query list that follows the theme. */
function themeQuery(list: MediaQueryList, asked: string, theme: Store<ThemeName>): MediaQueryList {
  const matches = () => theme.get() === asked;
  let before = matches();
  theme.subscribe(() => {
    if (matches() === before) return;
    before = matches();
    list.dispatchEvent(new Event("change"));
  });
  return Object.defineProperty(list, "matches", { get: matches });
}
