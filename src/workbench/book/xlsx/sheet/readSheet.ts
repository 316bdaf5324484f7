import type { SheetFile } from "../../file";
import { readDrawing, type ReadDrawing } from "../charts/readCharts";
import type { Package } from "../opc/package";
import type { StyleSheet } from "../styles/readStyles";
import { readTables, type ReadTable } from "../tables";
import { readCells } from "./readCells";
import { readConditionalFormats, type ReadConditionalFormat } from "./readConditionalFormats";
import { readColumnWidths, readMerges, readProtection, readRows, readTabColor, readView } from "./layout";
import { readPage } from "./readPage";
import { readValidations, type ReadValidation } from "./readValidations";
import { scanSheet, type ScannedSheet } from "../../../../files/xlsx/sheet/scan";

/** A sheet, and what it was read from. */
export interface ReadSheet {
  readonly file: SheetFile;
  readonly part: string;
  readonly scan: ScannedSheet;
  readonly conditionalFormats: readonly ReadConditionalFormat[];
  readonly validations: readonly ReadValidation[];
  readonly tables: readonly ReadTable[];
  readonly drawing: ReadDrawing | null;
  /** How many looks the file has. */
  readonly looks: number;
}

export function readSheet(
  pack: Package,
  part: string,
  listed: Pick<SheetFile, "name" | "visibility">,
  styles: StyleSheet,
  sharedStrings: readonly string[],
): ReadSheet {
  const scan = scanSheet(pack.text(part), part);
  const conditionalFormats = readConditionalFormats(scan, styles);
  const validations = readValidations(scan);
  const tables = readTables(pack, part);
  const drawing = readDrawing(pack, part);
  const file: SheetFile = {
    name: listed.name,
    visibility: listed.visibility,
    part,
    tabColor: readTabColor(scan, styles.palette),
    cells: readCells(scan, sharedStrings, styles.looks.length),
    columnWidths: readColumnWidths(scan),
    rows: readRows(scan),
    merges: readMerges(scan),
    ...readView(scan),
    page: readPage(scan),
    conditionalFormats: conditionalFormats.map((one) => one.format),
    validations: validations.map((one) => one.validation),
    tables: tables.map((one) => one.table),
    charts: drawing?.charts.map((one) => one.chart) ?? [],
    isProtected: readProtection(scan),
  };
  return { file, part, scan, conditionalFormats, validations, tables, drawing, looks: styles.looks.length };
}
