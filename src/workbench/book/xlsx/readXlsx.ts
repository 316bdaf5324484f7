import type { BookFile } from "../file";
import { XlsxError } from "../../../files/xlsx/errors";
import { fileLimits } from "../../../files/xlsx/limits";
import { Package } from "./opc/package";
import { readWebExtensions, settingsOf } from "../../../files/xlsx/webExtensions";
import { readSharedStrings } from "../../../files/xlsx/sharedStrings";
import { readSheet, type ReadSheet } from "./sheet/readSheet";
import { readStyles, type StyleSheet } from "./styles/readStyles";
import { mainPart, readWorkbook, type ReadWorkbook } from "../../../files/xlsx/workbook";
import { unpack } from "../../../files/xlsx/unpack";

/** A workbook's parts, understood. */
export interface ReadBook {
  readonly workbook: ReadWorkbook;
  readonly styles: StyleSheet;
  readonly sheets: readonly ReadSheet[];
}

/**
 * Reads an Excel workbook (.xlsx). Everything that the model has no words for stays in its origin.
 *
 * bytes of a file -> {sheets: [{name: "Blad1", cells: […], …}], styles: […], …, origin: {parts}}
 *
 * @throws XlsxError for anything that is no workbook, is damaged, or is made to harm
 */
export function readXlsx(bytes: Uint8Array): BookFile {
  const parts = unpack(bytes);
  const pack = new Package(parts);
  const { workbook, styles, sheets } = readPackage(pack);
  if (sheets.length === 0) throw new XlsxError("notAWorkbook");
  return {
    sheets: sheets.map((sheet) => sheet.file),
    activeSheet: workbook.activeSheet,
    styles: styles.looks,
    names: workbook.names.flatMap(({ name }) => name ?? []),
    settings: settingsOf(readWebExtensions(pack)),
    origin: { parts },
  };
}

/** Understands the parts of a package, those that a writer needs to know included. */
export function readPackage(pack: Package): ReadBook {
  const part = mainPart(pack);
  const workbook = readWorkbook(pack, part);
  const styles = readStyles(pack, part);
  const sharedStrings = readSharedStrings(pack, part);
  let cells = 0;
  const sheets = workbook.sheets.flatMap((listed) => {
    if (listed.worksheet === null) return [];
    const sheet = readSheet(pack, listed.worksheet, listed, styles, sharedStrings);
    cells += sheet.scan.cells.length;
    if (cells > fileLimits.cells) throw new XlsxError("tooManyCells", { limit: fileLimits.cells });
    return [sheet];
  });
  return { workbook, styles, sheets };
}
