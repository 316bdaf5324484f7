import type { BookFile, SheetFile } from "../file";
import type { DefinedName } from "../parts";
import { renameSheets } from "./formulas/sheetNames";
import { toStored } from "./formulas/stored";
import { isSame } from "./objects";
import type { Package } from "./opc/package";
import { schemaOrder } from "./schemaOrder";
import type { ReadSheet } from "./sheet/readSheet";
import type { ListedSheet, ReadWorkbook } from "./workbook";
import {
  childOf,
  childrenOf,
  element,
  numeric,
  textOf,
  withAttributes,
  withChild,
  type XmlElement,
} from "./xml/element";
import { encodeText } from "./xml/escape";

/** A sheet of the model, and what stands in the part that it is written to. */
export interface PlacedSheet {
  readonly sheet: SheetFile;
  readonly before: ReadSheet;
}

/** Writes the workbook part where it says something else than the file did. `isIncomplete`: formulas wait for a result. */
export function writeWorkbook(
  pack: Package,
  before: ReadWorkbook,
  file: BookFile,
  written: readonly PlacedSheet[],
  isIncomplete: boolean,
): void {
  const tabs = tabsOf(before, written);
  dropSheets(pack, before, written);
  const { root } = before;
  const sheets = {
    ...(childOf(root, "sheets") ?? element("sheets")),
    children: tabs.map((tab) => entryOf(tab, pack, before)),
  };
  const views = withActive(root, before, tabs, file.activeSheet);
  const children = {
    bookViews: views,
    sheets,
    definedNames: namesElement(before, file, tabs),
    calcPr: calculation(root, isIncomplete),
  };
  const after = Object.entries(children).reduce(
    (tree, [local, child]) =>
      isSame(child, childOf(tree, local) ?? null)
        ? tree
        : withChild(tree, local, child, schemaOrder.workbook),
    root,
  );
  pack.rewrite(before.part, root, after);
}

/** An entry of the list of sheets to come: one of the model, or one that the file keeps (a chart sheet). */
interface Tab {
  readonly listed: ListedSheet | undefined;
  readonly written: PlacedSheet | undefined;
}

/** In the order of the model; a sheet that the model does not know stays behind the sheet that it stood behind. */
function tabsOf(before: ReadWorkbook, written: readonly PlacedSheet[]): Tab[] {
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

function dropSheets(pack: Package, before: ReadWorkbook, written: readonly PlacedSheet[]): void {
  const kept = new Set(written.map((one) => one.before.part));
  const gone = new Set(
    before.sheets.flatMap(({ worksheet }) => (worksheet === null || kept.has(worksheet) ? [] : [worksheet])),
  );
  pack.unrelate(before.part, (link) => link.part !== null && gone.has(pack.find(link.part) ?? ""));
}

function entryOf({ listed, written }: Tab, pack: Package, before: ReadWorkbook): XmlElement {
  if (!written) return listed?.entry ?? element("sheet");
  const { name, visibility } = written.sheet;
  const state = visibility === "visible" ? undefined : visibility;
  if (listed) {
    const isAsBefore = listed.name === name && listed.visibility === visibility;
    return isAsBefore ? listed.entry : withAttributes(listed.entry, { name: encodeText(name), state });
  }
  const number = written.before.part.replace(/\D+/g, "");
  const taken = before.sheets.map((sheet) => numeric(sheet.entry, "sheetId") ?? 0);
  const sheetId = Math.max(0, ...taken) + Number(number);
  const id = pack.relationships(before.part).find((link) => link.part === written.before.part)?.id;
  return element("sheet", {
    name: encodeText(name),
    sheetId,
    state,
    "xmlns:r": before.root.attributes["xmlns:r"] === undefined ? pack.relationshipsNamespace : undefined,
    "r:id": id,
  });
}

function withActive(
  root: XmlElement,
  before: ReadWorkbook,
  tabs: readonly Tab[],
  activeSheet: number,
): XmlElement | null {
  const views = childOf(root, "bookViews") ?? element("bookViews");
  const view = childOf(views, "workbookView") ?? element("workbookView");
  const worksheets = tabs.filter((tab) => tab.written);
  const active = worksheets[activeSheet];
  const wasActive = before.sheets.filter((sheet) => sheet.worksheet !== null)[before.activeSheet];
  const position = active ? tabs.indexOf(active) : 0;
  const isAsBefore =
    active?.listed !== undefined && active.listed === wasActive && before.sheets[position] === wasActive;
  if (isAsBefore) return childOf(root, "bookViews") ?? null;
  const changed = withAttributes(view, { activeTab: position });
  return { ...views, children: [changed, ...childrenOf(views).filter((child) => child !== view)] };
}

function calculation(root: XmlElement, isIncomplete: boolean): XmlElement | null {
  const before = childOf(root, "calcPr");
  return isIncomplete
    ? withAttributes(before ?? element("calcPr"), { fullCalcOnLoad: true })
    : (before ?? null);
}

function namesElement(before: ReadWorkbook, file: BookFile, tabs: readonly Tab[]): XmlElement | null {
  const kept = before.names.flatMap(({ name, sheet, source }) =>
    name === null ? (keptName(source, sheet, before, tabs) ?? []) : [],
  );
  const own = file.names.map((name) => nameElement(name, before, tabs));
  const list = childOf(before.root, "definedNames");
  const children = [...own, ...kept];
  if (children.length === 0) return null;
  const old = childrenOf(list);
  const isAsBefore =
    old.length === children.length && old.every((one) => children.some((other) => isSame(one, other)));
  return isAsBefore && list ? list : { ...(list ?? element("definedNames")), children };
}

/** A name of the program's own (a print area, a filter) follows its sheet's place and name, and goes with it. */
function keptName(
  source: XmlElement,
  sheet: number | null,
  before: ReadWorkbook,
  tabs: readonly Tab[],
): XmlElement | null {
  if (sheet === null) return source;
  const position = tabs.findIndex((tab) => tab.listed !== undefined && tab.listed === before.sheets[sheet]);
  if (position < 0) return null;
  const text = textOf(source);
  const renamed = renameSheets(text, renamesOf(tabs));
  const moved = position === sheet ? source : withAttributes(source, { localSheetId: position });
  return renamed === text ? moved : { ...moved, children: [renamed] };
}

function renamesOf(tabs: readonly Tab[]): Map<string, string> {
  return new Map(
    tabs.flatMap(({ listed, written }) =>
      listed && written && listed.name !== written.sheet.name ? [[listed.name, written.sheet.name]] : [],
    ),
  );
}

function nameElement(name: DefinedName, before: ReadWorkbook, tabs: readonly Tab[]): XmlElement {
  const sheet =
    name.sheet === null
      ? -1
      : tabs.findIndex((tab) => (tab.written?.sheet.name ?? tab.listed?.name) === name.sheet);
  const known = before.names.find((one) => one.name?.name === name.name && one.name.sheet === name.sheet);
  const localSheetId = sheet < 0 ? undefined : sheet;
  const source = known?.source ?? element("definedName", { name: name.name });
  const placed = withAttributes(source, {
    localSheetId,
    hidden: name.hidden === known?.name?.hidden ? source.attributes.hidden : name.hidden || undefined,
  });
  if (known?.name?.formula === name.formula) return placed;
  return { ...placed, children: [encodeText(toStored(name.formula).text)] };
}
