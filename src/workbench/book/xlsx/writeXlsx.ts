import type { BookFile, SheetFile } from "../file";
import { cellSource } from "./charts/cellSource";
import { DynamicArrays } from "./dynamicArrays";
import { emptySheet, newPackage } from "./newPackage";
import { contentTypes } from "./opc/kinds";
import { kindOf } from "../../../files/xlsx/opc/kinds";
import { Package } from "./opc/package";
import { readPackage, type ReadBook } from "./readXlsx";
import { writeSettings } from "./settingsWriter";
import { readSheet, type ReadSheet } from "./sheet/readSheet";
import { writeSheet, type SheetContext, type SheetOutcome } from "./sheet/writeSheet";
import { StyleWriter } from "./styles/styleWriter";
import { TableWriter } from "./tableWriter";
import type { PlacedSheet } from "./tabs";
import { writeWorkbook } from "./workbookWriter";
import { pack as packParts } from "./pack";

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
  const { part } = before.workbook;
  const placed = placeSheets(file.sheets, before, pack);
  const styles = new StyleWriter(before.styles, file.styles);
  const outcomes = writeSheets(file, placed, before, contextOf(pack, before, styles, file));
  if (outcomes.some((outcome) => outcome.hasNewCells)) dropCalculationOrder(pack, part);
  styles.write(pack, part);
  writeWorkbook(
    pack,
    before.workbook,
    file,
    placed,
    outcomes.some((outcome) => outcome.waits),
  );
  writeSettings(pack, file.settings);
  return packParts(pack.finish());
}

function contextOf(pack: Package, before: ReadBook, styles: StyleWriter, file: BookFile): SheetContext {
  const dynamicArrays = new DynamicArrays(pack, before.workbook.part);
  return {
    pack,
    tables: new TableWriter(pack, before.sheets),
    source: cellSource(file),
    styleOf: (style) => styles.position(style),
    differenceOf: (style) => styles.difference(style),
    dynamicArray: () => dynamicArrays.mark(),
  };
}

function writeSheets(
  file: BookFile,
  placed: readonly PlacedSheet[],
  { sheets, workbook }: ReadBook,
  context: SheetContext,
): SheetOutcome[] {
  const isSameActive = placed[file.activeSheet]?.before === sheets[workbook.activeSheet];
  return placed.map(({ sheet, before }, index) =>
    writeSheet(sheet, before, isSameActive ? null : index === file.activeSheet, context),
  );
}

/** For each sheet the part that it is written to; a sheet without one gets an empty one. */
function placeSheets(sheets: readonly SheetFile[], before: ReadBook, pack: Package): PlacedSheet[] {
  const unclaimed = new Map(before.sheets.map((sheet) => [sheet.part, sheet]));
  return sheets.map((sheet) => {
    const known = unclaimed.get(sheet.part ?? "");
    if (known) unclaimed.delete(known.part);
    return { sheet, before: known ?? addSheet(sheet, before, pack) };
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
