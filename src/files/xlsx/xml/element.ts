/** An XML element as plain data. Names keep their prefix: namespaces are read by their local names. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** An element, or text with its entities resolved. */
export type XmlNode = XmlElement | string;

/** "x:row" -> "row" */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** "x:row" -> "x:", "row" -> "" */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}

/** Child elements, or those of one local name. */
export function childrenOf(parent: XmlElement | undefined, local?: string): XmlElement[] {
  if (!parent) return [];
  const elements = parent.children.filter(isElement);
  return local === undefined ? elements : elements.filter((child) => localName(child.name) === local);
}

/** First child element of a local name. */
export function childOf(parent: XmlElement | undefined, local: string): XmlElement | undefined {
  return parent?.children.find(
    (child): child is XmlElement => isElement(child) && localName(child.name) === local,
  );
}

/** All text within, in document order. */
export function textOf(parent: XmlElement | undefined): string {
  return parent ? parent.children.map((child) => (isElement(child) ? textOf(child) : child)).join("") : "";
}

/** An xsd:boolean attribute: "1", "true", "on" and their opposites. */
export function flag(parent: XmlElement | undefined, attribute: string, otherwise = false): boolean {
  const value = parent?.attributes[attribute];
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** A numeric attribute; undefined when it is absent or no number. */
export function numeric(parent: XmlElement | undefined, attribute: string): number | undefined {
  const value = parent?.attributes[attribute];
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The id of a relationship: r:id, whatever the prefix. */
export function relationshipId(parent: XmlElement): string | undefined {
  return Object.entries(parent.attributes).find(([name]) => name.endsWith(":id"))?.[1];
}
