import { childOf, childrenOf, prefixOf, type XmlElement } from "../../../../files/xlsx/xml/element";
import { element, withAttributes, withChild, withPrefix } from "../xml/made";
import { schemaOrder } from "../schemaOrder";
import { serialize } from "../xml/serialize";

/** A counted list of the style part, such as fonts: entries are found or appended, never moved. */
export class ElementList {
  readonly entries: XmlElement[];
  private readonly before: number;
  private readonly prefix: string;
  private positions: Map<string, number> | null = null;

  constructor(
    private readonly list: string,
    root: XmlElement,
  ) {
    this.entries = childrenOf(childOf(root, list));
    this.before = this.entries.length;
    this.prefix = prefixOf(root.name);
  }

  /** Position of an entry that says the same, appended when there is none. */
  position(entry: XmlElement): number {
    const wanted = withPrefix(entry, this.prefix);
    const key = serialize(wanted);
    this.positions ??= this.index();
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    this.entries.push(wanted);
    this.positions.set(key, this.entries.length - 1);
    return this.entries.length - 1;
  }

  /** The root with what was appended. */
  applyTo(root: XmlElement): XmlElement {
    if (this.entries.length === this.before) return root;
    const list = childOf(root, this.list) ?? element(this.list);
    const added = this.entries.slice(this.before);
    const grown = withAttributes(
      { ...list, children: [...list.children, ...added] },
      { count: this.entries.length },
    );
    return withChild(root, this.list, grown, schemaOrder.styleSheet);
  }

  private index(): Map<string, number> {
    const positions = new Map<string, number>();
    this.entries.forEach((entry, position) => {
      const key = serialize(entry);
      if (!positions.has(key)) positions.set(key, position);
    });
    return positions;
  }
}
