import {
  isElement,
  localName,
  prefixOf,
  type XmlElement,
  type XmlNode,
} from "../../../../files/xlsx/xml/element";

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
  return withChildren(parent, local, child ? [child] : [], order);
}

/** The same for several children of one name. */
export function withChildren(
  parent: XmlElement,
  local: string,
  children: readonly XmlElement[],
  order: readonly string[],
): XmlElement {
  const rest = parent.children.filter((node) => !isElement(node) || localName(node.name) !== local);
  const later = order.slice(order.indexOf(local) + 1);
  const found = rest.findIndex((node) => isElement(node) && later.includes(localName(node.name)));
  const at = found < 0 ? rest.length : found;
  const placed = children.map((child) => withPrefix(child, prefixOf(parent.name)));
  return { ...parent, children: [...rest.slice(0, at), ...placed, ...rest.slice(at)] };
}
