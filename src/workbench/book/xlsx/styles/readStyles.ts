import type { CellStyle, FontStyle } from "../../style";
import { childOf, childrenOf, numeric, type XmlElement } from "../../../../files/xlsx/xml/element";
import { element } from "../xml/made";
import type { Package } from "../opc/package";
import { readPalette, type Palette } from "./colors";
import { builtInFormats } from "./numberFormats";
import { readLook, type LookElements } from "./readLook";

/** The style part, understood. */
export interface StyleSheet {
  /** Name of the part, or null where the file has none. */
  readonly part: string | null;
  readonly root: XmlElement;
  /** By position in cellXfs: the first is the default look in full, the others say what differs from it. */
  readonly looks: readonly CellStyle[];
  /** By position in dxfs, for conditional formats. */
  readonly differences: readonly CellStyle[];
  readonly palette: Palette;
}

export function readStyles(pack: Package, workbook: string): StyleSheet {
  const part = pack.related(workbook, "styles") ?? null;
  const theme = pack.related(workbook, "theme");
  const root = part === null ? element("styleSheet") : pack.xml(part);
  const palette = readPalette(theme === undefined ? null : pack.xml(theme), root);
  const formats = readFormats(root);
  const lists = listsOf(root);
  const looks = lists.xfs.map((xf) => readLook(elementsOf(xf, lists, formats), palette));
  const differences = childrenOf(childOf(root, "dxfs"), "dxf").map((dxf) => readDifference(dxf, palette));
  return { part, root, looks: relativeToFirst(looks), differences, palette };
}

function readFormats(root: XmlElement): Map<number, string> {
  const formats = new Map(builtInFormats);
  for (const format of childrenOf(childOf(root, "numFmts"), "numFmt")) {
    const id = numeric(format, "numFmtId");
    if (id !== undefined && format.attributes.formatCode !== undefined)
      formats.set(id, format.attributes.formatCode);
  }
  return formats;
}

/** What the formats of cells refer to by position. */
function listsOf(root: XmlElement) {
  return {
    fonts: childrenOf(childOf(root, "fonts")),
    fills: childrenOf(childOf(root, "fills")),
    borders: childrenOf(childOf(root, "borders")),
    xfs: childrenOf(childOf(root, "cellXfs"), "xf"),
  };
}

type Lists = ReturnType<typeof listsOf>;

function elementsOf(xf: XmlElement, lists: Lists, formats: ReadonlyMap<number, string>): LookElements {
  return {
    font: lists.fonts[numeric(xf, "fontId") ?? 0],
    fill: lists.fills[numeric(xf, "fillId") ?? 0],
    border: lists.borders[numeric(xf, "borderId") ?? 0],
    alignment: childOf(xf, "alignment"),
    protection: childOf(xf, "protection"),
    numberFormat: formats.get(numeric(xf, "numFmtId") ?? 0),
  };
}

function readDifference(dxf: XmlElement, palette: Palette): CellStyle {
  const elements = {
    font: childOf(dxf, "font"),
    fill: childOf(dxf, "fill"),
    border: childOf(dxf, "border"),
    alignment: childOf(dxf, "alignment"),
    protection: childOf(dxf, "protection"),
    numberFormat: childOf(dxf, "numFmt")?.attributes.formatCode,
  };
  return readLook(elements, palette);
}

function relativeToFirst(looks: readonly CellStyle[]): CellStyle[] {
  const [first, ...others] = looks;
  return first ? [first, ...others.map((look) => relative(look, first))] : [];
}

/** Absent means the workbook's default, so a font property or number format that equals it is left out. */
export function relative(look: CellStyle, standard: CellStyle): CellStyle {
  const { font, numberFormat, ...rest } = look;
  const own = relativeFont(font ?? {}, standard.font ?? {});
  return {
    ...(numberFormat === undefined || numberFormat === (standard.numberFormat ?? "General")
      ? {}
      : { numberFormat }),
    ...rest,
    ...(Object.keys(own).length > 0 ? { font: own } : {}),
  };
}

const toggles = ["bold", "italic", "underline", "strike"] as const;

function relativeFont(font: FontStyle, standard: FontStyle): FontStyle {
  const own = Object.entries(font).filter(([key, value]) => {
    const usual = standard[key as keyof FontStyle] ?? (value === false ? false : undefined);
    return value !== usual;
  });
  const off = toggles
    .filter((key) => standard[key] === true && font[key] === undefined)
    .map((key) => [key, false]);
  return Object.fromEntries([...own, ...off]) as FontStyle;
}
