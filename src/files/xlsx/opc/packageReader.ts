import { XlsxError } from "../errors";
import type { Parts } from "../unpack";
import type { XmlElement } from "../xml/element";
import { parseXml } from "../xml/parseXml";
import { contentTypeOf } from "./contentType";
import { isStrictType, kindOf } from "./kinds";
import { relationshipsPartOf } from "./partNames";
import { readRelationships, type Relationship } from "./relationships";

export const typesPart = "[Content_Types].xml";

/**
 * The parts of a workbook, their content types and relationships. Part names have no leading "/"; the package as a
 * source of relationships is "".
 */
export class PackageReader {
  protected readonly parts: Parts;
  protected readonly names: Map<string, string>;
  protected readonly relationshipsOf = new Map<string, readonly Relationship[]>();
  protected readonly typesRoot: XmlElement;
  readonly isStrict: boolean;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = new Map(parts);
    this.names = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
    const types = this.find(typesPart);
    if (types === undefined) throw new XlsxError("notAWorkbook");
    this.typesRoot = this.xml(types);
    this.isStrict = this.relationships("").some((one) => isStrictType(one.type));
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
    return contentTypeOf(this.typesRoot, name);
  }

  partsOfType(type: string): string[] {
    return [...this.parts.keys()].filter((name) => this.contentType(name) === type);
  }

  relationships(source: string): readonly Relationship[] {
    const known = this.relationshipsOf.get(source);
    if (known) return known;
    const part = this.find(relationshipsPartOf(source));
    const read = part === undefined ? [] : readRelationships(this.xml(part), source);
    this.relationshipsOf.set(source, read);
    return read;
  }

  /** The part that a source refers to by a kind of relationship (the last step of its type), when it is there. */
  related(source: string, kind: string): string | undefined {
    const link = this.relationships(source).find((one) => one.part !== null && kindOf(one.type) === kind);
    return link?.part == null ? undefined : this.find(link.part);
  }
}

/** UTF-8, or UTF-16 where a byte order mark says so. */
function decode(bytes: Uint8Array, part: string): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch (error) {
    throw new XlsxError("malformedXml", { part, message: "" }, { cause: error });
  }
}
