import { XlsxError } from "../errors";
import { isSame } from "../objects";
import type { XmlElement } from "../xml/element";
import { parseXml, serializePart } from "../xml/tree";
import type { Parts } from "../zip";
import { ContentTypes } from "./contentTypes";
import { isStrictType, kindOf, namespaces, relationshipType, type RelationshipKind } from "./kinds";
import { relationshipsPartOf, targetOf } from "./partNames";
import { readRelationships, writeRelationships, type Relationship } from "./relationships";

const typesPart = "[Content_Types].xml";

/**
 * The parts of a workbook, their content types and relationships. Parts that nobody writes stay as they were,
 * byte for byte. Part names have no leading "/"; the package as a source of relationships is "".
 */
export class Package {
  private readonly parts: Parts;
  private readonly names: Map<string, string>;
  private readonly relationshipsOf = new Map<string, readonly Relationship[]>();
  private readonly changedSources = new Set<string>();
  private readonly types: ContentTypes;
  readonly isStrict: boolean;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = new Map(parts);
    this.names = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
    const types = this.find(typesPart);
    if (types === undefined) throw new XlsxError("notAWorkbook");
    this.types = new ContentTypes(this.xml(types));
    this.isStrict = this.relationships("").some((one) => isStrictType(one.type));
  }

  /** Namespace of relationship ids within parts. */
  get relationshipsNamespace(): string {
    return this.isStrict ? namespaces.strictRelationships : namespaces.relationships;
  }

  /** Namespace of worksheets. */
  get mainNamespace(): string {
    return this.isStrict ? namespaces.strictMain : namespaces.main;
  }

  /** The part's name as the file spells it; names are compared without regard to case. */
  find(name: string): string | undefined {
    return this.names.get(name.toLowerCase());
  }

  text(name: string): string {
    const bytes = this.parts.get(this.find(name) ?? name);
    if (!bytes) throw new XlsxError("missingPart", { part: name });
    return decode(bytes, name);
  }

  xml(name: string): XmlElement {
    return parseXml(this.text(name), name);
  }

  contentType(name: string): string {
    return this.types.of(name);
  }

  partsOfType(type: string): string[] {
    return [...this.parts.keys()].filter((name) => this.types.of(name) === type);
  }

  relationships(source: string): readonly Relationship[] {
    const known = this.relationshipsOf.get(source);
    if (known) return known;
    const part = this.find(relationshipsPartOf(source));
    const read = part === undefined ? [] : readRelationships(this.xml(part), source);
    this.relationshipsOf.set(source, read);
    return read;
  }

  /** The part that a source refers to by a kind of relationship, when it is there. */
  related(source: string, kind: RelationshipKind): string | undefined {
    const link = this.relationships(source).find(
      (one) => one.part !== null && kindOf(one.type) === typeStep(kind),
    );
    return link?.part == null ? undefined : this.find(link.part);
  }

  write(name: string, root: XmlElement, contentType?: string): void {
    this.writeText(name, serializePart(root), contentType);
  }

  /** Writes a part of which a reader knew the root, unless it says the same still. */
  rewrite(name: string, before: XmlElement, after: XmlElement): void {
    if (!isSame(before, after)) this.write(name, after);
  }

  writeText(name: string, text: string, contentType?: string): void {
    this.parts.set(name, new TextEncoder().encode(text));
    this.names.set(name.toLowerCase(), name);
    if (contentType !== undefined) this.types.set(name, contentType);
  }

  /** A part name that is free: ("xl/tables/table", ".xml") -> "xl/tables/table3.xml". */
  freeName(start: string, end: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${start}${number}${end}`;
      if (this.find(name) === undefined) return name;
    }
  }

  /** Makes a relationship and returns its id. */
  relate(source: string, kind: RelationshipKind, part: string): string {
    const links = this.relationships(source);
    const taken = new Set(links.map((one) => one.id));
    let number = links.length + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const type = relationshipType(kind, this.isStrict);
    this.setLinks(source, [...links, { id: `rId${number}`, type, target: targetOf(source, part), part }]);
    return `rId${number}`;
  }

  /** Takes relationships away; parts that nobody refers to any more leave with them. */
  unrelate(source: string, doomed: (link: Relationship) => boolean): void {
    const links = this.relationships(source);
    const lost = links.filter(doomed);
    if (lost.length === 0) return;
    this.setLinks(
      source,
      links.filter((link) => !doomed(link)),
    );
    const reachable = this.reachable();
    for (const link of lost) this.dropUnless(reachable, link.part);
  }

  /** All parts as they stand now. */
  finish(): Parts {
    for (const source of this.changedSources) {
      const part = relationshipsPartOf(source);
      this.write(this.find(part) ?? part, writeRelationships(this.relationships(source)));
    }
    if (this.types.isChanged) this.write(this.find(typesPart) ?? typesPart, this.types.toXml());
    return this.parts;
  }

  private setLinks(source: string, links: readonly Relationship[]): void {
    this.relationshipsOf.set(source, links);
    this.changedSources.add(source);
  }

  private reachable(): Set<string> {
    const found = new Set<string>();
    const pending = [""];
    for (let source = pending.pop(); source !== undefined; source = pending.pop()) {
      for (const { part } of this.relationships(source)) {
        const name = part === null ? undefined : this.find(part);
        if (name === undefined || found.has(name)) continue;
        found.add(name);
        pending.push(name);
      }
    }
    return found;
  }

  private dropUnless(reachable: ReadonlySet<string>, part: string | null): void {
    const name = part === null ? undefined : this.find(part);
    if (name === undefined || reachable.has(name)) return;
    const links = this.relationships(name);
    this.forget(name);
    this.forget(relationshipsPartOf(name));
    this.relationshipsOf.delete(name);
    this.changedSources.delete(name);
    for (const link of links) this.dropUnless(reachable, link.part);
  }

  private forget(part: string): void {
    const name = this.find(part);
    if (name === undefined) return;
    this.parts.delete(name);
    this.names.delete(name.toLowerCase());
    this.types.remove(name);
  }
}

/** "extendedProperties" -> "extendedProperties" in strict files; only the kinds that are followed matter here. */
function typeStep(kind: RelationshipKind): string {
  return kindOf(relationshipType(kind, false));
}

/** UTF-8, or UTF-16 where a byte order mark says so. */
function decode(bytes: Uint8Array, part: string): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new XlsxError("malformedXml", { part, message: "" }, { cause: error });
  }
}
