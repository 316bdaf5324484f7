import { PackageReader, typesPart } from "../../../../files/xlsx/opc/packageReader";
import { relationshipsPartOf } from "../../../../files/xlsx/opc/partNames";
import type { Relationship } from "../../../../files/xlsx/opc/relationships";
import type { Parts } from "../../../../files/xlsx/unpack";
import type { XmlElement } from "../../../../files/xlsx/xml/element";
import { isSame } from "../objects";
import { serializePart } from "../xml/serialize";
import { ContentTypes } from "./contentTypes";
import { namespaces, relationshipType, type RelationshipKind } from "./kinds";
import { targetOf } from "./targetOf";
import { writeRelationships } from "./writeRelationships";

/** A package that can be changed. Parts that nobody writes stay as they were, byte for byte. */
export class Package extends PackageReader {
  private readonly changedSources = new Set<string>();
  private readonly types = new ContentTypes(this.typesRoot);

  /** Namespace of relationship ids within parts. */
  get relationshipsNamespace(): string {
    return this.isStrict ? namespaces.strictRelationships : namespaces.relationships;
  }

  /** Namespace of worksheets. */
  get mainNamespace(): string {
    return this.isStrict ? namespaces.strictMain : namespaces.main;
  }

  override contentType(name: string): string {
    return this.types.of(name);
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
