import type { BookFile } from "../file";
import { isSame } from "./objects";
import { contentTypes, namespaces } from "./opc/kinds";
import type { Package } from "./opc/package";
import { schemaOrder } from "./schemaOrder";
import { readWebExtensions, settingsOf, type WebExtension } from "../../../files/xlsx/webExtensions";
import { element, withChild } from "./xml/made";
import type { XmlElement } from "../../../files/xlsx/xml/element";

/** Writes what add-ins keep in the workbook, where it differs from what the file says. */
export function writeSettings(pack: Package, settings: BookFile["settings"]): void {
  const extensions = readWebExtensions(pack);
  const before = settingsOf(extensions);
  for (const addInId of new Set([...Object.keys(before), ...Object.keys(settings)])) {
    const wanted = settings[addInId] ?? {};
    if (isSame(wanted, before[addInId] ?? {})) continue;
    const own = extensions.filter((one) => one.addInId === addInId);
    if (own.length > 0) rewrite(pack, own, wanted);
    else addExtension(pack, addInId, wanted);
  }
}

/** The first part of an add-in holds its settings; the file may show it in several places. */
function rewrite(
  pack: Package,
  own: readonly WebExtension[],
  settings: Readonly<Record<string, string>>,
): void {
  own.forEach(({ part, root }, index) => {
    const properties = propertiesElement(index === 0 ? settings : {});
    pack.rewrite(part, root, withChild(root, "properties", properties, schemaOrder.webextension));
  });
}

function propertiesElement(settings: Readonly<Record<string, string>>): XmlElement {
  const properties = Object.entries(settings).map(([name, value]) => element("we:property", { name, value }));
  return element("we:properties", {}, properties);
}

/** An add-in that was loaded for development, as Excel writes one whose pane was closed when the file was saved. */
function addExtension(pack: Package, addInId: string, settings: Readonly<Record<string, string>>): void {
  const part = pack.freeName("xl/webextensions/webextension", ".xml");
  const reference = { id: addInId, version: "1.0.0.0", store: "developer", storeType: "Registry" };
  const root = element("we:webextension", { "xmlns:we": namespaces.webextension, id: `{${addInId}}` }, [
    element("we:reference", reference),
    element("we:alternateReferences"),
    propertiesElement(settings),
    element("we:bindings"),
    element("we:snapshot", { "xmlns:r": namespaces.relationships }),
  ]);
  pack.write(part, root, contentTypes.webextension);
  addPane(pack, part);
}

function addPane(pack: Package, extension: string): void {
  const known = pack.related("", "webextensiontaskpanes");
  const panes = known ?? pack.freeName("xl/webextensions/taskpanes", ".xml");
  const root =
    known === undefined ? element("wetp:taskpanes", { "xmlns:wetp": namespaces.taskPanes }) : pack.xml(known);
  if (known === undefined) pack.relate("", "webextensiontaskpanes", panes);
  const id = pack.relate(panes, "webextension", extension);
  const place = { dockstate: "right", visibility: false, width: 350, row: root.children.length };
  const pane = element("wetp:taskpane", place, [
    element("wetp:webextensionref", { "xmlns:r": namespaces.relationships, "r:id": id }),
  ]);
  pack.write(panes, { ...root, children: [...root.children, pane] }, contentTypes.webextensiontaskpanes);
}
