import { XlsxError } from "./errors";
import { toTyped } from "./formulas/typed";
import { kindOf, refusedMainTypes } from "./opc/kinds";
import type { PackageReader } from "./opc/packageReader";
import { childOf, childrenOf, flag, numeric, relationshipId, textOf, type XmlElement } from "./xml/element";
import { decodeText } from "./xml/decodeText";

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface DefinedName {
  readonly name: string;
  /** Without the leading "=". */
  readonly formula: string;
  /**
   * Name of the sheet it belongs to, or null for the workbook. A sheet's Print_Area says what is printed of it, its
   * Print_Titles which rows and columns on every page.
   */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

/** An entry in the workbook's list of sheets. */
export interface ListedSheet {
  readonly entry: XmlElement;
  readonly name: string;
  readonly visibility: Visibility;
  /** Null for a sheet without cells, such as a chart sheet: it is kept in the file only. */
  readonly worksheet: string | null;
}

/** A name and the element that says it; the program's own names have no model, but for what is printed. */
export interface ReadName {
  readonly name: DefinedName | null;
  /** Position among the listed sheets that the name belongs to. */
  readonly sheet: number | null;
  readonly source: XmlElement;
}

/** The workbook part, understood. */
export interface ReadWorkbook {
  readonly part: string;
  readonly root: XmlElement;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ReadName[];
  /** Position among the worksheets. */
  readonly activeSheet: number;
}

/**
 * Name of the main part.
 *
 * @throws XlsxError for a package that holds no workbook, or one with macros
 */
export function mainPart(pack: PackageReader): string {
  const part = pack.related("", "officeDocument");
  if (part === undefined) throw new XlsxError("notAWorkbook");
  const type = pack.contentType(part);
  const refused = refusedMainTypes.find(({ pattern }) => pattern.test(type));
  if (refused) throw new XlsxError(refused.code);
  if (pack.relationships(part).some((link) => kindOf(link.type) === "vbaProject"))
    throw new XlsxError("macros");
  return part;
}

export function readWorkbook(pack: PackageReader, part: string): ReadWorkbook {
  const root = pack.xml(part);
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").map((entry) => readEntry(pack, part, entry));
  const names = childrenOf(childOf(root, "definedNames"), "definedName").map((source) =>
    readName(source, sheets),
  );
  return { part, root, sheets, names, activeSheet: readActiveSheet(root, sheets) };
}

function readEntry(pack: PackageReader, part: string, entry: XmlElement): ListedSheet {
  const id = relationshipId(entry);
  const link = pack.relationships(part).find((one) => one.id === id);
  const target = link?.part == null ? undefined : pack.find(link.part);
  const name = decodeText(entry.attributes.name ?? "");
  if (!link || target === undefined) throw new XlsxError("missingPart", { part: link?.target ?? name });
  const worksheet = kindOf(link.type) === "worksheet" ? target : null;
  return { entry, name, visibility: readVisibility(entry), worksheet };
}

function readVisibility(entry: XmlElement): Visibility {
  const { state } = entry.attributes;
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function readName(source: XmlElement, sheets: readonly ListedSheet[]): ReadName {
  const name = source.attributes.name ?? "";
  const sheet = numeric(source, "localSheetId") ?? null;
  if (/^_xlnm\.(?!Print_(Area|Titles)$)/i.test(name)) return { name: null, sheet, source };
  const model: DefinedName = {
    name: name.replace(/^_xlnm\./i, ""),
    formula: toTyped(decodeText(textOf(source))),
    sheet: sheet === null ? null : (sheets[sheet]?.name ?? null),
    hidden: flag(source, "hidden"),
  };
  return { name: model, sheet, source };
}

function readActiveSheet(root: XmlElement, sheets: readonly ListedSheet[]): number {
  const active = numeric(childOf(childOf(root, "bookViews"), "workbookView"), "activeTab") ?? 0;
  const worksheets = sheets.filter((sheet) => sheet.worksheet !== null);
  const wanted = sheets[active];
  const position = wanted ? worksheets.indexOf(wanted) : -1;
  return position >= 0
    ? position
    : Math.max(
        0,
        worksheets.findIndex((sheet) => sheet.visibility === "visible"),
      );
}
