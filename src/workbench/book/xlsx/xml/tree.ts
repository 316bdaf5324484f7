import { XlsxError } from "../errors";
import type { XmlElement, XmlNode } from "./element";
import { isElement } from "./element";
import { escapeAttribute, escapeText } from "./escape";
import { scanXml } from "./parser";

interface Open extends XmlElement {
  readonly children: XmlNode[];
}

/**
 * The root element of a part. Comments and processing instructions are left out.
 *
 * '<a b="1">x</a>' -> {name: "a", attributes: {b: "1"}, children: ["x"]}
 */
export function parseXml(text: string, part: string): XmlElement {
  const open: Open[] = [];
  let root: XmlElement | undefined;
  scanXml(text, part, {
    open(tag) {
      const made: Open = { name: tag.name, attributes: tag.attributes, children: [] };
      open.at(-1)?.children.push(made);
      root ??= made;
      open.push(made);
    },
    text: (content) => void open.at(-1)?.children.push(content),
    close: () => void open.pop(),
  });
  if (!root) throw new XlsxError("malformedPart", { part });
  return root;
}

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
