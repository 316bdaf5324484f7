import type { SheetFile } from "../../file";
import type { Area } from "../../parts";
import { parseArea } from "../../../../files/xlsx/addresses";
import { excelLimits } from "../../../../files/xlsx/limits";
import { readColor, type Palette } from "../styles/colors";
import { childOf, childrenOf, flag, numeric } from "../../../../files/xlsx/xml/element";
import { treesOf } from "../../../../files/xlsx/sheet/treesOf";
import type { ScannedSheet } from "../../../../files/xlsx/sheet/scan";

/** Width of a column in a file that names none, in characters. */
const standardWidth = 8.43;

export function readColumnWidths(sheet: ScannedSheet): SheetFile["columnWidths"] {
  const standard = numeric(treesOf(sheet, "sheetFormatPr")[0], "defaultColWidth") ?? standardWidth;
  return childrenOf(treesOf(sheet, "cols")[0], "col").flatMap((column) => {
    const first = Math.max(1, numeric(column, "min") ?? 1);
    const last = Math.min(excelLimits.columns, numeric(column, "max") ?? 0);
    if (last < first) return [];
    const width = numeric(column, "width") ?? standard;
    return [{ column: first - 1, count: last - first + 1, width, hidden: flag(column, "hidden") }];
  });
}

type RowLayout = SheetFile["rows"][number];

export function readRow(row: number, attributes: Readonly<Record<string, string>>): RowLayout | null {
  const element = { name: "row", attributes, children: [] };
  const height = numeric(element, "ht") ?? null;
  const hidden = flag(element, "hidden");
  return height === null && !hidden ? null : { row, height, hidden };
}

export function readRows(sheet: ScannedSheet): RowLayout[] {
  return [...sheet.rows].flatMap(([row, attributes]) => readRow(row, attributes) ?? []);
}

export function readMerges(sheet: ScannedSheet): Area[] {
  return childrenOf(treesOf(sheet, "mergeCells")[0], "mergeCell").map((merge) =>
    parseArea(merge.attributes.ref ?? ""),
  );
}

/** What the sheet's first view says: frozen rows and columns, and whether grid lines show. */
export function readView(sheet: ScannedSheet): Pick<SheetFile, "freeze" | "showGridLines"> {
  const view = childOf(treesOf(sheet, "sheetViews")[0], "sheetView");
  const pane = childOf(view, "pane");
  const isFrozen = /^frozen/.test(pane?.attributes.state ?? "");
  const freeze = { rows: numeric(pane, "ySplit") ?? 0, columns: numeric(pane, "xSplit") ?? 0 };
  return { freeze: isFrozen ? freeze : null, showGridLines: flag(view, "showGridLines", true) };
}

export function readTabColor(sheet: ScannedSheet, palette: Palette): string | null {
  return readColor(childOf(treesOf(sheet, "sheetPr")[0], "tabColor"), palette) ?? null;
}

export function readProtection(sheet: ScannedSheet): boolean {
  return flag(treesOf(sheet, "sheetProtection")[0], "sheet");
}
