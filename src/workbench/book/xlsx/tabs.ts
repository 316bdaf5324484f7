import type { SheetFile } from "../file";
import type { ReadSheet } from "./sheet/readSheet";
import type { ListedSheet, ReadWorkbook } from "../../../files/xlsx/workbook";

/** A sheet of the model, and what stands in the part that it is written to. */
export interface PlacedSheet {
  readonly sheet: SheetFile;
  readonly before: ReadSheet;
}

/** An entry of the list of sheets to come: one of the model, or one that the file keeps (a chart sheet). */
export interface Tab {
  readonly listed: ListedSheet | undefined;
  readonly written: PlacedSheet | undefined;
}

/** In the order of the model; a sheet that the model does not know stays behind the sheet that it stood behind. */
export function tabsOf(before: ReadWorkbook, written: readonly PlacedSheet[]): Tab[] {
  const tabs: Tab[] = written.map((one) => ({
    listed: before.sheets.find((sheet) => sheet.worksheet === one.before.part),
    written: one,
  }));
  before.sheets.forEach((listed, index) => {
    if (listed.worksheet !== null) return;
    const previous = before.sheets
      .slice(0, index)
      .findLast((sheet) => tabs.some((tab) => tab.listed === sheet));
    tabs.splice(tabs.findIndex((tab) => previous && tab.listed === previous) + 1, 0, {
      listed,
      written: undefined,
    });
  });
  return tabs;
}
