import { isElement, type XmlElement } from "../../../../files/xlsx/xml/element";
import { escapeAttribute, escapeText } from "./escape";

/** XML of one element, without a declaration. */
export function serialize(tree: XmlElement): string {
  const attributes = Object.entries(tree.attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");
  if (tree.children.length === 0) return `<${tree.name}${attributes}/>`;
  const content = tree.children.map((child) => (isElement(child) ? serialize(child) : escapeText(child)));
  return `<${tree.name}${attributes}>${content.join("")}</${tree.name}>`;
}

/** XML of a whole part. */
export function serializePart(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${serialize(root)}`;
}
