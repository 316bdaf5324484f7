import type { Border, BorderSide, CellStyle, FontStyle } from "../../style";
import { schemaOrder } from "../schemaOrder";
import { element, withChild } from "../xml/made";
import type { XmlElement } from "../../../../files/xlsx/xml/element";
import { colorAttributes } from "./colors";

/** A font element: the given one with the properties of the style in place of its own. */
export function fontElement(style: FontStyle, base: XmlElement = element("font")): XmlElement {
  let font = base;
  const put = (local: string, child: XmlElement | null): void => {
    font = withChild(font, local, child, schemaOrder.font);
  };
  const toggles = { b: style.bold, i: style.italic, strike: style.strike, u: style.underline };
  for (const [local, isOn] of Object.entries(toggles)) {
    if (isOn !== undefined) put(local, isOn ? element(local) : offElement(local, base));
  }
  if (style.size !== undefined) put("sz", element("sz", { val: style.size }));
  if (style.color !== undefined) put("color", element("color", colorAttributes(style.color)));
  if (style.name !== undefined) {
    put("name", element("name", { val: style.name }));
    for (const local of ["family", "charset", "scheme"]) put(local, null);
  }
  return font;
}

/** In a difference "off" must be said (there is nothing to start from); a whole font just leaves the element out. */
function offElement(local: string, base: XmlElement): XmlElement | null {
  if (base.children.length > 0) return null;
  return element(local, { val: local === "u" ? "none" : 0 });
}

export function fillElement(color: string): XmlElement {
  return element("fill", {}, [
    element("patternFill", { patternType: "solid" }, [
      element("fgColor", colorAttributes(color)),
      element("bgColor", { indexed: 64 }),
    ]),
  ]);
}

/** Conditional formats hold a plain fill's colour as the background. */
export function differenceFillElement(color: string): XmlElement {
  return element("fill", {}, [element("patternFill", {}, [element("bgColor", colorAttributes(color))])]);
}

const sidesInOrder: readonly BorderSide[] = ["left", "right", "top", "bottom"];

export function borderElement(borders: NonNullable<CellStyle["borders"]>): XmlElement {
  const lines = sidesInOrder.map((side) => lineElement(side, borders[side]));
  return element("border", {}, [...lines, element("diagonal")]);
}

/** The lines that a conditional format draws; it leaves the others as they are. */
export function differenceBorderElement(borders: NonNullable<CellStyle["borders"]>): XmlElement {
  const lines = sidesInOrder.filter((side) => borders[side]).map((side) => lineElement(side, borders[side]));
  return element("border", {}, lines);
}

function lineElement(side: BorderSide, border: Border | undefined): XmlElement {
  if (!border) return element(side);
  const color = border.color === undefined ? { auto: 1 } : colorAttributes(border.color);
  return element(side, { style: border.style }, [element("color", color)]);
}

/** Null for a cell that is aligned as usual. */
export function alignmentElement(style: CellStyle): XmlElement | null {
  const alignment = element("alignment", {
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrapText: style.wrap || undefined,
    indent: style.indent || undefined,
  });
  return Object.keys(alignment.attributes).length > 0 ? alignment : null;
}

/** Null for a cell that is locked on a protected sheet, as cells are. */
export function protectionElement(style: CellStyle): XmlElement | null {
  return style.locked === false ? element("protection", { locked: false }) : null;
}
