import { contentTypes, namespaces } from "../opc/kinds";
import type { Package } from "../opc/package";
import { schemaOrder } from "../schemaOrder";
import { childOf, childrenOf, type XmlElement } from "../../../../files/xlsx/xml/element";
import { element, withChild } from "../xml/made";

const counted = (list: string, entries: readonly XmlElement[]): XmlElement =>
  element(list, { count: entries.length }, entries);

const plainFormat = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

/** The least that a style part holds: one font, the two fills that Excel reserves, one cell format. */
const lists: readonly XmlElement[] = [
  counted("fonts", [
    element("font", {}, [
      element("sz", { val: 11 }),
      element("name", { val: "Calibri" }),
      element("family", { val: 2 }),
    ]),
  ]),
  counted("fills", [
    element("fill", {}, [element("patternFill", { patternType: "none" })]),
    element("fill", {}, [element("patternFill", { patternType: "gray125" })]),
  ]),
  counted("borders", [
    element(
      "border",
      {},
      ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side)),
    ),
  ]),
  counted("cellStyleXfs", [element("xf", plainFormat)]),
  counted("cellXfs", [element("xf", { ...plainFormat, xfId: 0 })]),
  counted("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
];

export const standardStyles = element("styleSheet", { xmlns: namespaces.main }, lists);

/** The style part with the standard entries where it has none, so that position 0 of every list exists. */
export function completeStyles(root: XmlElement): XmlElement {
  return lists.reduce((whole, list) => {
    const isThere = childrenOf(childOf(whole, list.name)).length > 0;
    return isThere ? whole : withChild(whole, list.name, list, schemaOrder.styleSheet);
  }, root);
}

export function addStyles(pack: Package, workbook: string, root: XmlElement): void {
  const part =
    pack.find("xl/styles.xml") === undefined ? "xl/styles.xml" : pack.freeName("xl/styles", ".xml");
  pack.write(part, root, contentTypes.styles);
  pack.relate(workbook, "styles", part);
}
