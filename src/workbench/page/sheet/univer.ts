import { LocaleType, LogLevel, mergeLocales, ThemeService, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import tableTexts from "@univerjs/sheets-table/locale/en-US";
import { brand } from "../theme/brand";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";

/** Univer's accent in the page's green. */
const accent = {
  50: brand[160],
  100: brand[150],
  200: brand[140],
  300: brand[130],
  400: brand[110],
  500: brand[100],
  600: brand[80],
  700: brand[70],
  800: brand[50],
  900: brand[40],
};

/** Tables look by the cells' own looks alone: Univer's bands would hide how the workbook is formatted. */
const quietTable = { name: "workbench-table", style: {} };

/**
 * Univer with its grid, formula bar and sheet tabs in the given element; the page's own ribbon takes the place of
 * its toolbar. Univer has no Swedish texts, so its menus stay English. Its buttons on tables are left out: they cover
 * the header cells.
 */
export function createUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreTexts,
        conditionalFormattingTexts,
        dataValidationTexts,
        tableTexts,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  univer.registerPlugin(UniverSheetsTablePlugin, { userThemes: [quietTable] });
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: accent });
  return univer;
}
