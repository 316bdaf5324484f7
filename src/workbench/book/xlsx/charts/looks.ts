import type { ChartColor } from "../../chart";
import type { FontStyle } from "../../style";
import { defined } from "../objects";
import { childOf, childrenOf, flag, numeric, type XmlElement } from "../../../../files/xlsx/xml/element";
import { element, withAttributes, withChild } from "../xml/made";
import { chartOrder, fills } from "./names";

/** Colour of a filled shape or line, "#RRGGBB" or "none"; null where the chart or the theme chooses. */
export function solidColor(shape: XmlElement | undefined): ChartColor {
  if (childOf(shape, "noFill")) return "none";
  const color = childOf(childOf(shape, "solidFill"), "srgbClr");
  return color && childrenOf(color).length === 0 ? `#${(color.attributes.val ?? "").toUpperCase()}` : null;
}

/** "#0B5A50" -> <a:solidFill><a:srgbClr val="0B5A50"/></a:solidFill> */
export function solidFill(color: string): XmlElement {
  return element("a:solidFill", {}, [element("a:srgbClr", { val: color.slice(1) })]);
}

/** A shape or line with this colour in the place of whatever filled it; null leaves the choice to the chart. */
export function filled(shape: XmlElement, color: ChartColor, order: readonly string[]): XmlElement {
  const bare = fills.reduce((tree, local) => withChild(tree, local, null, order), shape);
  if (color === null) return bare;
  const fill = color === "none" ? element("a:noFill") : solidFill(color);
  return withChild(bare, color === "none" ? "noFill" : "solidFill", fill, order);
}

/** The properties of a shape, changed; null when nothing is left of them. */
export function shapeWith(
  shape: XmlElement | undefined,
  change: (tree: XmlElement) => XmlElement,
): XmlElement | null {
  const changed = change(shape ?? element("spPr"));
  return changed.children.length > 0 ? changed : null;
}

/** A shape with another line around it. */
export function lined(shape: XmlElement, color: ChartColor, weight: number | null): XmlElement {
  const line = childOf(shape, "ln") ?? element("a:ln");
  const width = weight === null ? undefined : Math.round(weight * emuPerPoint);
  const changed = filled(withAttributes(line, { w: width }), color, chartOrder.line);
  const isEmpty = changed.children.length === 0 && Object.keys(changed.attributes).length === 0;
  return withChild(shape, "ln", isEmpty ? null : changed, chartOrder.shape);
}

/** English Metric Units: what drawings measure in. */
export const emuPerPoint = 12_700;

/** The font of a text, from its default run properties; what they do not say is left out. */
export function readFont(run: XmlElement | undefined): FontStyle {
  const size = numeric(run, "sz");
  const isSaid = (attribute: string): boolean => run?.attributes[attribute] !== undefined;
  return defined({
    name: childOf(run, "latin")?.attributes.typeface,
    size: size === undefined ? undefined : size / 100,
    bold: isSaid("b") ? flag(run, "b") : undefined,
    italic: isSaid("i") ? flag(run, "i") : undefined,
    color: solidColor(run) ?? undefined,
  });
}

/** Default run properties: {bold: true, size: 12} -> <a:defRPr sz="1200" b="1"/> */
export function runProperties({ name, size, bold, italic, color }: FontStyle): XmlElement {
  const attributes = { sz: size === undefined ? undefined : Math.round(size * 100), b: bold, i: italic };
  return element("a:defRPr", attributes, [
    ...(color === undefined ? [] : [solidFill(color)]),
    ...(name === undefined ? [] : [element("a:latin", { typeface: name })]),
  ]);
}

/** The look of a text that the chart itself writes; null where it is Excel's own. */
export function textProperties(font: FontStyle): XmlElement | null {
  if (Object.keys(font).length === 0) return null;
  return element("txPr", {}, [
    element("a:bodyPr"),
    element("a:lstStyle"),
    element("a:p", {}, [
      element("a:pPr", {}, [runProperties(font)]),
      element("a:endParaRPr", { lang: "en-US" }),
    ]),
  ]);
}

/** The default run properties of a text: <a:p><a:pPr><a:defRPr> */
export function defaultRun(text: XmlElement | undefined): XmlElement | undefined {
  return childOf(childOf(childOf(text, "p"), "pPr"), "defRPr");
}

/** The grey of Excel's own charts: the colour of the text, much lighter. */
function faint(lumMod: number): XmlElement {
  const color = element("a:schemeClr", { val: "tx1" }, [
    element("a:lumMod", { val: lumMod * 1000 }),
    element("a:lumOff", { val: (100 - lumMod) * 1000 }),
  ]);
  return element("a:solidFill", {}, [color]);
}

/** Lines that stay behind what a chart shows, as Excel draws axes and grids. */
export function faintLine(): XmlElement {
  return element("spPr", {}, [element("a:ln", { w: 9525 }, [faint(15)])]);
}

/** The texts of a new chart, as Excel writes them. */
export function faintText(): XmlElement {
  const run = element("a:defRPr", { sz: 900 }, [faint(65)]);
  return element("txPr", {}, [
    element("a:bodyPr"),
    element("a:lstStyle"),
    element("a:p", {}, [element("a:pPr", {}, [run]), element("a:endParaRPr", { lang: "en-US" })]),
  ]);
}
