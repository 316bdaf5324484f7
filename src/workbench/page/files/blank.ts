import type { BookFile } from "../../book/file";

/** A workbook with one empty sheet. */
export function blankWorkbook(sheetName: string): BookFile {
  const sheet = {
    name: sheetName,
    visibility: "visible",
    tabColor: null,
    part: null,
    cells: [],
    columnWidths: [],
    rows: [],
    merges: [],
    freeze: null,
    showGridLines: true,
    conditionalFormats: [],
    validations: [],
    tables: [],
    isProtected: false,
  } as const;
  return { sheets: [sheet], activeSheet: 0, styles: [], names: [], settings: {}, origin: null };
}
