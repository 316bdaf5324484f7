import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { brand } from "./brand";

export type ThemeName = "light" | "dark";

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: createLightTheme(brand),
  dark: createDarkTheme(brand),
};
