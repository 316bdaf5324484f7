import { contentTypeOf } from "../../../../files/xlsx/opc/contentType";
import { isElement, localName, prefixOf, type XmlElement } from "../../../../files/xlsx/xml/element";
import { element, withPrefix } from "../xml/made";
import { namespaces } from "./kinds";

/** [Content_Types].xml: what kind of content each part holds. */
export class ContentTypes {
  private changed = false;

  constructor(private root: XmlElement) {}

  get isChanged(): boolean {
    return this.changed;
  }

  of(part: string): string {
    return contentTypeOf(this.root, part);
  }

  set(part: string, contentType: string): void {
    if (this.of(part) === contentType) return;
    this.remove(part);
    const made = element("Override", { PartName: `/${part}`, ContentType: contentType });
    this.root = {
      ...this.root,
      children: [...this.root.children, withPrefix(made, prefixOf(this.root.name))],
    };
    this.changed = true;
  }

  remove(part: string): void {
    const doomed = `/${part}`.toLowerCase();
    const children = this.root.children.filter(
      (node) =>
        !isElement(node) ||
        localName(node.name) !== "Override" ||
        node.attributes.PartName?.toLowerCase() !== doomed,
    );
    if (children.length === this.root.children.length) return;
    this.root = { ...this.root, children };
    this.changed = true;
  }

  toXml(): XmlElement {
    return this.root;
  }
}

/** Content types of a package that has no parts yet. */
export function noContentTypes(defaults: Readonly<Record<string, string>>): XmlElement {
  const children = Object.entries(defaults).map(([extension, type]) =>
    element("Default", { Extension: extension, ContentType: type }),
  );
  return element("Types", { xmlns: namespaces.contentTypes }, children);
}
