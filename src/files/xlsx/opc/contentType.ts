import { childrenOf, type XmlElement } from "../xml/element";

/** What [Content_Types].xml says of a part; "" where it says nothing. */
export function contentTypeOf(types: XmlElement, part: string): string {
  const wanted = `/${part}`.toLowerCase();
  const override = childrenOf(types, "Override").find(
    ({ attributes }) => attributes.PartName?.toLowerCase() === wanted,
  );
  if (override) return override.attributes.ContentType ?? "";
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const general = childrenOf(types, "Default").find(
    ({ attributes }) => attributes.Extension?.toLowerCase() === extension,
  );
  return general?.attributes.ContentType ?? "";
}
