import { XlsxError } from "../errors";
import type { XmlElement, XmlNode } from "./element";
import { scanXml } from "./scanXml";

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
