import type { BookFile } from "../file";
import { namesElement } from "./namesWriter";
import { isSame } from "./objects";
import type { Package } from "./opc/package";
import { schemaOrder } from "./schemaOrder";
import { tabsOf, type PlacedSheet, type Tab } from "./tabs";
import type { ReadWorkbook } from "../../../files/xlsx/workbook";
import { childOf, childrenOf, numeric, type XmlElement } from "../../../files/xlsx/xml/element";
import { element, withAttributes, withChild } from "./xml/made";
import { encodeText } from "./xml/escape";

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
