import type { BookFile, SheetFile } from "../file";
import { DynamicArrays } from "./dynamicArrays";
import { emptySheet, newPackage } from "./newPackage";
import { contentTypes, kindOf } from "./opc/kinds";
import { Package } from "./opc/package";
import { readPackage, type ReadBook } from "./readXlsx";
import { writeSettings } from "./settingsWriter";
import { readSheet, type ReadSheet } from "./sheet/readSheet";
import { writeSheet, type SheetContext } from "./sheet/writeSheet";
import { StyleWriter } from "./styles/styleWriter";
import { TableWriter } from "./tableWriter";
import { writeWorkbook } from "./workbookWriter";
import { pack as packParts } from "./zip";

/**
 * Writes a workbook as .xlsx. What came from a file goes back into it: its parts are read again, only what the
 * model says differently is written anew, and all other parts stay byte for byte what they were. The same model
 * always gives the same bytes.
 *
 * {sheets: [{name: "Blad1", cells: […], …}], …, origin: null} -> bytes of a file
 *
 * @throws XlsxError for a cell outside the sheet or a text that is too long for a cell
 */
export function writeXlsx(file: BookFile): Uint8Array {
  const pack = file.origin ? new Package(file.origin.parts) : newPackage();
  const before = readPackage(pack);
  const origins = originsOf(file.sheets, before, pack);
  const styles = new StyleWriter(before.styles, file.styles);
  const dynamicArrays = new DynamicArrays(pack, before.workbook.part);
  const context: SheetContext = {
    pack,
    tables: new TableWriter(pack, before.sheets),
    styleOf: (style) => styles.position(style),
    differenceOf: (style) => styles.difference(style),
    dynamicArray: () => dynamicArrays.mark(),
  };
  const isSameActive = origins[file.activeSheet] === before.sheets[before.workbook.activeSheet];
  const changes = file.sheets.map((sheet, index) =>
    writeSheet(sheet, origins[index] as ReadSheet, isSameActive ? null : index === file.activeSheet, context),
  );
  const isRecalculated = changes.includes(true);
  if (isRecalculated) dropCalculationOrder(pack, before.workbook.part);
  styles.write(pack, before.workbook.part);
  const written = file.sheets.map((sheet, index) => ({ sheet, part: (origins[index] as ReadSheet).part }));
  writeWorkbook(pack, before.workbook, file, written, isRecalculated);
  writeSettings(pack, file.settings);
  return packParts(pack.finish());
}

/** For each sheet the part that it is written to; a sheet without one gets an empty one. */
function originsOf(sheets: readonly SheetFile[], before: ReadBook, pack: Package): ReadSheet[] {
  const unclaimed = new Map(before.sheets.map((sheet) => [sheet.part, sheet]));
  return sheets.map((sheet) => {
    const known = unclaimed.get(sheet.part ?? "");
    if (known) unclaimed.delete(known.part);
    return known ?? addSheet(sheet, before, pack);
  });
}

function addSheet(sheet: SheetFile, before: ReadBook, pack: Package): ReadSheet {
  const part = pack.freeName("xl/worksheets/sheet", ".xml");
  pack.write(part, emptySheet(pack), contentTypes.worksheet);
  pack.relate(before.workbook.part, "worksheet", part);
  return readSheet(pack, part, sheet, before.styles, []);
}

/** The order of calculation names cells with formulas; Excel makes it anew, and calls a wrong one damage. */
function dropCalculationOrder(pack: Package, workbook: string): void {
  pack.unrelate(workbook, (link) => kindOf(link.type) === "calcChain");
}
