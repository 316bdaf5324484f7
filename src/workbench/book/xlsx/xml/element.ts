/** An XML element as plain data. Names keep their prefix: namespaces are read by their local names. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** An element, or text with its entities resolved. */
export type XmlNode = XmlElement | string;

type AttributeValue = string | number | boolean | null | undefined;

/**
 * A new element; attributes without a value are left out, booleans become "1" and "0".
 *
 * element("row", {r: 1, hidden: undefined}) -> <row r="1"/>
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null)
      kept[key] = typeof value === "boolean" ? (value ? "1" : "0") : `${value}`;
  }
  return { name, attributes: kept, children };
}

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

/** Gives a tree of new elements the prefix that their document uses. */
export function withPrefix(tree: XmlElement, prefix: string): XmlElement {
  if (prefix === "") return tree;
  return {
    ...tree,
    name: tree.name.includes(":") ? tree.name : prefix + tree.name,
    children: tree.children.map((child) => (isElement(child) ? withPrefix(child, prefix) : child)),
  };
}

/** The same element with other attributes; undefined takes one away. */
export function withAttributes(
  parent: XmlElement,
  changes: Readonly<Record<string, AttributeValue>>,
): XmlElement {
  const attributes: Record<string, AttributeValue> = { ...parent.attributes, ...changes };
  return { ...element(parent.name, attributes), children: parent.children };
}

/**
 * Puts a child where the schema wants it: instead of the child of its name, else before the first child that
 * the order names later. Null takes the child away.
 */
export function withChild(
  parent: XmlElement,
  local: string,
  child: XmlElement | null,
  order: readonly string[],
): XmlElement {
  const rest = parent.children.filter((node) => !isElement(node) || localName(node.name) !== local);
  if (!child) return { ...parent, children: rest };
  const later = order.slice(order.indexOf(local) + 1);
  const found = rest.findIndex((node) => isElement(node) && later.includes(localName(node.name)));
  const at = found < 0 ? rest.length : found;
  const placed = withPrefix(child, prefixOf(parent.name));
  return { ...parent, children: [...rest.slice(0, at), placed, ...rest.slice(at)] };
}
