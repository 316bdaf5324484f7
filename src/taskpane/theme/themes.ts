import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { brand } from "./brand";
import type { ThemeName } from "./themeSource";

/** Fluent's themes in the product's colours. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: createLightTheme(brand),
  dark: createDarkTheme(brand),
};
