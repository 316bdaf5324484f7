import { webExtensionType } from "./opc/kinds";
import type { PackageReader } from "./opc/packageReader";
import { childOf, childrenOf, type XmlElement } from "./xml/element";

/** A part in which Excel keeps an add-in of this workbook and its settings. */
export interface WebExtension {
  readonly part: string;
  readonly root: XmlElement;
  readonly addInId: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** Add-ins that the file knows: [MS-OWEXML] 2.1. */
export function readWebExtensions(pack: PackageReader): WebExtension[] {
  return pack.partsOfType(webExtensionType).map((part) => {
    const root = pack.xml(part);
    const properties = childrenOf(childOf(root, "properties"), "property");
    return {
      part,
      root,
      addInId: childOf(root, "reference")?.attributes.id ?? "",
      settings: Object.fromEntries(
        properties.map(({ attributes }) => [attributes.name ?? "", attributes.value ?? ""]),
      ),
    };
  });
}

/** Settings by add-in id; an add-in without settings is left out. */
export function settingsOf(
  extensions: readonly WebExtension[],
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const found: Record<string, Record<string, string>> = {};
  for (const { addInId, settings } of extensions) {
    if (Object.keys(settings).length > 0) found[addInId] = { ...found[addInId], ...settings };
  }
  return found;
}
