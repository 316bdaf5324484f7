import type { BookFile, SheetFile } from "./file";
import { usualPage } from "./page";

/** A workbook with one empty sheet, as Excel makes it. */
export function emptyFile(): BookFile {
  return {
    sheets: [emptySheet("Sheet1")],
    activeSheet: 0,
    styles: [],
    names: [],
    settings: {},
    origin: null,
  };
}

/** A sheet without cells, everything at Excel's defaults. */
export function emptySheet(name: string): SheetFile {
  return {
    name,
    visibility: "visible",
    tabColor: null,
    part: null,
    cells: [],
    columnWidths: [],
    rows: [],
    merges: [],
    freeze: null,
    showGridLines: true,
    page: usualPage,
    conditionalFormats: [],
    validations: [],
    tables: [],
    charts: [],
    isProtected: false,
  };
}
