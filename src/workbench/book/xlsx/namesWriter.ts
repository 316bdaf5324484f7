import type { BookFile } from "../file";
import type { DefinedName } from "../parts";
import { renameSheets } from "./formulas/sheetNames";
import { toStored } from "./formulas/stored";
import { isSame } from "./objects";
import type { ReadWorkbook } from "../../../files/xlsx/workbook";
import type { Tab } from "./tabs";
import { childOf, childrenOf, textOf, type XmlElement } from "../../../files/xlsx/xml/element";
import { element, withAttributes } from "./xml/made";
import { encodeText } from "./xml/escape";

/** The names of the workbook part, or null when there is none. The file's own element where nothing changed. */
export function namesElement(before: ReadWorkbook, file: BookFile, tabs: readonly Tab[]): XmlElement | null {
  const kept = before.names.flatMap(({ name, sheet, source }) =>
    name === null ? (keptName(source, sheet, before, tabs) ?? []) : [],
  );
  const own = file.names.flatMap((name) => nameElement(name, before, tabs) ?? []);
  const list = childOf(before.root, "definedNames");
  const children = [...own, ...kept];
  if (children.length === 0) return null;
  const old = childrenOf(list);
  const isAsBefore =
    old.length === children.length && old.every((one) => children.some((other) => isSame(one, other)));
  return isAsBefore && list ? list : { ...(list ?? element("definedNames")), children };
}

/** A name of the program's own (a filter) follows its sheet's place and name, and goes with it. */
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

/** Null for a name that belongs to a sheet which is gone. */
function nameElement(name: DefinedName, before: ReadWorkbook, tabs: readonly Tab[]): XmlElement | null {
  const position = tabs.findIndex((tab) => (tab.written?.sheet.name ?? tab.listed?.name) === name.sheet);
  if (name.sheet !== null && position < 0) return null;
  const known = before.names.find((one) => one.name?.name === name.name && one.name.sheet === name.sheet);
  const source = known?.source ?? element("definedName", { name: storedName(name) });
  const placed = withAttributes(source, {
    localSheetId: name.sheet === null ? undefined : position,
    hidden: name.hidden === known?.name?.hidden ? source.attributes.hidden : name.hidden || undefined,
  });
  if (known?.name?.formula === name.formula) return placed;
  return { ...placed, children: [encodeText(toStored(name.formula).text)] };
}

/** What a sheet prints has a name that files mark as the program's own: "Print_Area" of a sheet -> "_xlnm.Print_Area" */
function storedName({ name, sheet }: DefinedName): string {
  return sheet !== null && /^Print_(Area|Titles)$/i.test(name) ? `_xlnm.${name}` : name;
}
