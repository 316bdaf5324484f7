import type { SheetFile } from "../../file";
import { areaName, cellName } from "../../../../files/xlsx/addresses";
import { isSame } from "../objects";
import { schemaOrder } from "../schemaOrder";
import { colorAttributes } from "../styles/colors";
import { childOf, childrenOf, flag, numeric, type XmlElement } from "../../../../files/xlsx/xml/element";
import { element, withAttributes, withChild } from "../xml/made";
import { treesOf } from "../../../../files/xlsx/sheet/treesOf";
import { pieceText, type PieceEdits } from "./pieces";
import type { ReadSheet } from "./readSheet";

/** Edits for everything about a sheet but its cells, its rules and its tables; none where nothing changed. */
export function editLayout(sheet: SheetFile, before: ReadSheet, edits: PieceEdits): void {
  const { file, scan } = before;
  const properties = propertiesElement(sheet, before);
  if (properties) edits.set("sheetPr", pieceText(scan, properties));
  if (!isSame(joined(sheet.columnWidths), joined(file.columnWidths)))
    edits.set("cols", columnsText(sheet, before));
  if (!isSame(sheet.merges, file.merges)) edits.set("mergeCells", mergesText(sheet, before));
  if (sheet.isProtected !== file.isProtected) {
    edits.set("sheetProtection", sheet.isProtected ? pieceText(scan, protection) : "");
  }
}

const protection = element("sheetProtection", { sheet: true, objects: true, scenarios: true });

/** The tab's colour, and whether the sheet is made to fit on pages; null where neither changed. */
function propertiesElement({ tabColor, page }: SheetFile, { file, scan }: ReadSheet): XmlElement | null {
  const isFitted = "pagesWide" in page.zoom;
  const hasNewFit = isFitted !== "pagesWide" in file.page.zoom;
  if (tabColor === file.tabColor && !hasNewFit) return null;
  const before = treesOf(scan, "sheetPr")[0] ?? element("sheetPr");
  const color = tabColor === null ? null : element("tabColor", colorAttributes(tabColor));
  const colored =
    tabColor === file.tabColor ? before : withChild(before, "tabColor", color, schemaOrder.sheetPr);
  if (!hasNewFit) return colored;
  const setup = childOf(before, "pageSetUpPr") ?? element("pageSetUpPr");
  const fitted = withAttributes(setup, { fitToPage: isFitted || undefined });
  const isEmpty = Object.keys(fitted.attributes).length === 0;
  return withChild(colored, "pageSetUpPr", isEmpty ? null : fitted, schemaOrder.sheetPr);
}

function mergesText({ merges }: SheetFile, { scan }: ReadSheet): string {
  if (merges.length === 0) return "";
  const children = merges.map((area) => element("mergeCell", { ref: areaName(area) }));
  return pieceText(scan, element("mergeCells", { count: merges.length }, children));
}

type ColumnWidth = SheetFile["columnWidths"][number];

/** The same widths in as few entries as will do: neighbours that look alike are one. */
function joined(widths: readonly ColumnWidth[]): ColumnWidth[] {
  const entries: ColumnWidth[] = [];
  for (const one of [...widths].sort((a, b) => a.column - b.column)) {
    const last = entries.at(-1);
    const continues =
      last &&
      last.column + last.count === one.column &&
      last.width === one.width &&
      last.hidden === one.hidden;
    if (continues) entries[entries.length - 1] = { ...last, count: last.count + one.count };
    else entries.push(one);
  }
  return entries;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Columns keep what the model has no words for: their look, their outline. */
function columnsText(sheet: SheetFile, { scan }: ReadSheet): string {
  const old = childrenOf(treesOf(scan, "cols")[0], "col").map((column) => ({
    first: (numeric(column, "min") ?? 1) - 1,
    last: (numeric(column, "max") ?? 1) - 1,
    column,
  }));
  const wanted = sheet.columnWidths.map((one) => ({
    ...one,
    first: one.column,
    last: one.column + one.count - 1,
  }));
  const columns = stretchesOf([...old, ...wanted]).flatMap((stretch) => {
    const covers = ({ first, last }: Stretch): boolean => first <= stretch.first && last >= stretch.last;
    return columnElement(stretch, old.find(covers)?.column, wanted.findLast(covers)) ?? [];
  });
  return columns.length > 0 ? pieceText(scan, element("cols", {}, joinedElements(columns))) : "";
}

/** Neighbours that say the same become one element. */
function joinedElements(columns: readonly XmlElement[]): XmlElement[] {
  const joined: XmlElement[] = [];
  for (const column of columns) {
    const last = joined.at(-1);
    const { min, max } = column.attributes;
    const isNext = last !== undefined && Number(last.attributes.max) + 1 === Number(min);
    if (isNext && isSame(withAttributes(last, { min, max }), column))
      joined[joined.length - 1] = withAttributes(last, { max });
    else joined.push(column);
  }
  return joined;
}

/** Cuts overlapping stretches so that each piece lies wholly within or without every one of them. */
function stretchesOf(given: readonly Stretch[]): Stretch[] {
  const cuts = [...new Set(given.flatMap(({ first, last }) => [first, last + 1]))].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((first, index) => ({ first, last: (cuts[index + 1] ?? first + 1) - 1 }));
}

function columnElement(
  { first, last }: Stretch,
  old: XmlElement | undefined,
  wanted: ColumnWidth | undefined,
): XmlElement | null {
  const kept = { ...old?.attributes, width: undefined, customWidth: undefined, hidden: undefined };
  const hasKept = Object.keys(old?.attributes ?? {}).some((name) => keptColumnAttributes.has(name));
  if (!wanted && !hasKept) return null;
  const width = wanted && { width: wanted.width, customWidth: true, hidden: wanted.hidden || undefined };
  return element("col", { ...kept, min: first + 1, max: last + 1, ...width });
}

const keptColumnAttributes: ReadonlySet<string> = new Set(["style", "outlineLevel", "collapsed"]);

/**
 * Edits the first view of a sheet. `isActive` is null where the active sheet is the one of the file: then what
 * the file says about selected tabs stays.
 */
export function editView(
  sheet: SheetFile,
  before: ReadSheet,
  isActive: boolean | null,
  edits: PieceEdits,
): void {
  const views = treesOf(before.scan, "sheetViews")[0] ?? element("sheetViews");
  const view = childOf(views, "sheetView") ?? element("sheetView", { workbookViewId: 0 });
  const isSelected = flag(view, "tabSelected");
  const changed = withAttributes(view, {
    showGridLines:
      sheet.showGridLines === before.file.showGridLines ? view.attributes.showGridLines : sheet.showGridLines,
    tabSelected:
      isActive === null || isActive === isSelected ? view.attributes.tabSelected : isActive || undefined,
  });
  const after = isSame(sheet.freeze, before.file.freeze) ? changed : withFreeze(changed, sheet.freeze);
  if (isSame(after, view)) return;
  const others = childrenOf(views).filter((child) => child !== view);
  edits.set("sheetViews", pieceText(before.scan, { ...views, children: [after, ...others] }));
}

/** Selections name the pane that they stand in, so they go when the panes change. */
function withFreeze(view: XmlElement, freeze: SheetFile["freeze"]): XmlElement {
  const bare = withChild(view, "selection", null, schemaOrder.sheetView);
  const isFrozen = freeze !== null && freeze.rows + freeze.columns > 0;
  return withChild(bare, "pane", isFrozen ? paneElement(freeze) : null, schemaOrder.sheetView);
}

function paneElement({ rows, columns }: NonNullable<SheetFile["freeze"]>): XmlElement {
  const vertical = rows > 0 ? "bottom" : "top";
  const horizontal = columns > 0 ? "Right" : "Left";
  return element("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellName({ row: rows, column: columns }),
    activePane: vertical + horizontal,
    state: "frozen",
  });
}
