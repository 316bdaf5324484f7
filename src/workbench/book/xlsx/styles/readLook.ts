import type { Border, BorderSide, CellStyle, FontStyle } from "../../style";
import { childOf, flag, numeric, type XmlElement } from "../../../../files/xlsx/xml/element";
import { defined, unlessEmpty } from "../objects";
import { readColor, type Palette } from "./colors";

/** The parts that the look of a cell is made of, as elements of the style part. */
export interface LookElements {
  readonly font?: XmlElement | undefined;
  readonly fill?: XmlElement | undefined;
  readonly border?: XmlElement | undefined;
  readonly alignment?: XmlElement | undefined;
  readonly protection?: XmlElement | undefined;
  readonly numberFormat?: string | undefined;
}

const horizontals = new Map<string, CellStyle["horizontal"]>([
  ["left", "left"],
  ["center", "center"],
  ["centerContinuous", "center"],
  ["right", "right"],
  ["justify", "justify"],
  ["distributed", "justify"],
  ["fill", "fill"],
]);

const verticals = new Map<string, CellStyle["vertical"]>([
  ["top", "top"],
  ["center", "center"],
  ["justify", "center"],
  ["distributed", "center"],
]);

const borderStyles = new Map<string, Border["style"]>([
  ["thin", "thin"],
  ["medium", "medium"],
  ["thick", "thick"],
  ["dashed", "dashed"],
  ["mediumDashed", "dashed"],
  ["dashDot", "dashed"],
  ["mediumDashDot", "dashed"],
  ["dashDotDot", "dashed"],
  ["mediumDashDotDot", "dashed"],
  ["slantDashDot", "dashed"],
  ["dotted", "dotted"],
  ["double", "double"],
  ["hair", "hair"],
]);

const sides: readonly BorderSide[] = ["top", "bottom", "left", "right"];

/** A look in the workbench's words; what they cannot say is left out. */
export function readLook(elements: LookElements, palette: Palette): CellStyle {
  const { alignment } = elements;
  return defined({
    numberFormat: elements.numberFormat,
    fill: readFill(elements.fill, palette),
    font: unlessEmpty(readFont(elements.font, palette)),
    horizontal: horizontals.get(alignment?.attributes.horizontal ?? ""),
    vertical: verticals.get(alignment?.attributes.vertical ?? ""),
    wrap: flag(alignment, "wrapText") || undefined,
    indent: numeric(alignment, "indent") || undefined,
    borders: unlessEmpty(readBorders(elements.border, palette)),
    locked: flag(elements.protection, "locked", true) ? undefined : false,
  });
}

export function readFont(font: XmlElement | undefined, palette: Palette): FontStyle {
  return defined({
    name: childOf(font, "name")?.attributes.val,
    size: numeric(childOf(font, "sz"), "val"),
    bold: toggle(childOf(font, "b")),
    italic: toggle(childOf(font, "i")),
    underline: underlined(childOf(font, "u")),
    strike: toggle(childOf(font, "strike")),
    color: readColor(childOf(font, "color"), palette),
  });
}

/** <b/> and <b val="1"/> are on, <b val="0"/> is off, no element says nothing. */
function toggle(element: XmlElement | undefined): boolean | undefined {
  return element && flag(element, "val", true);
}

function underlined(element: XmlElement | undefined): boolean | undefined {
  return element && element.attributes.val !== "none";
}

/** A plain fill's colour. In conditional formats it stands as the background and may lack the pattern's name. */
function readFill(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes.patternType;
  const front = readColor(childOf(pattern, "fgColor"), palette);
  const back = readColor(childOf(pattern, "bgColor"), palette);
  if (type === undefined) return back ?? front;
  return type === "solid" ? (front ?? back) : undefined;
}

function readBorders(border: XmlElement | undefined, palette: Palette): CellStyle["borders"] {
  const found: Partial<Record<BorderSide, Border>> = {};
  for (const side of sides) {
    const line = childOf(border, side) ?? childOf(border, logicalSide[side]);
    const style = borderStyles.get(line?.attributes.style ?? "");
    if (style) found[side] = defined({ style, color: readColor(childOf(line, "color"), palette) });
  }
  return found;
}

/** Strict files name left and right by the direction of writing. */
const logicalSide: Record<BorderSide, string> = { top: "top", bottom: "bottom", left: "start", right: "end" };
