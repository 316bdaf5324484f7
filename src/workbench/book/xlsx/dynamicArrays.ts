import { contentTypes, namespaces } from "./opc/kinds";
import type { Package } from "./opc/package";
import { schemaOrder } from "./schemaOrder";
import { childOf, childrenOf, isElement, numeric, type XmlElement } from "../../../files/xlsx/xml/element";
import { element, withAttributes, withChild } from "./xml/made";

const typeName = "XLDAPR";

/** The type of metadata that tells dynamic arrays from the older array formulas: [MS-XLSX] 2.4.9. */
const typeElement = element("metadataType", {
  name: typeName,
  minSupportedVersion: 120000,
  copy: true,
  pasteAll: true,
  pasteValues: true,
  merge: true,
  splitFirst: true,
  rowColShift: true,
  clearFormats: true,
  clearComments: true,
  assign: true,
  coerce: true,
  cellMeta: true,
});

const block = element("bk", {}, [
  element("extLst", {}, [
    element("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}", "xmlns:xda": namespaces.dynamicArray }, [
      element("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false }),
    ]),
  ]),
]);

/** The mark that cells with a dynamic array carry (their attribute cm), made when the first one needs it. */
export class DynamicArrays {
  private known: number | null = null;

  constructor(
    private readonly pack: Package,
    private readonly workbook: string,
  ) {}

  mark(): number {
    this.known ??= this.find();
    return this.known;
  }

  private find(): number {
    const part = this.pack.related(this.workbook, "sheetMetadata");
    const root =
      part === undefined ? element("metadata", { xmlns: this.pack.mainNamespace }) : this.pack.xml(part);
    const known = markIn(root);
    if (known !== null) return known;
    const name = part ?? "xl/metadata.xml";
    const marked = withMark(root);
    this.pack.write(name, marked, contentTypes.sheetMetadata);
    if (part === undefined) this.pack.relate(this.workbook, "sheetMetadata", name);
    return childrenOf(childOf(marked, "cellMetadata")).length;
  }
}

/** Position, from 1, of a cell's metadata that refers to the type alone. */
function markIn(root: XmlElement): number | null {
  const types = childrenOf(childOf(root, "metadataTypes"));
  const type = types.findIndex((one) => one.attributes.name === typeName) + 1;
  const position = childrenOf(childOf(root, "cellMetadata")).findIndex((bk) => {
    const records = childrenOf(bk, "rc");
    return records.length === 1 && numeric(records[0], "t") === type;
  });
  return type === 0 || position < 0 ? null : position + 1;
}

function withMark(root: XmlElement): XmlElement {
  const typed = appended(root, "metadataTypes", typeElement);
  const future = element("futureMetadata", { name: typeName, count: 1 }, [block]);
  const others = childrenOf(typed, "futureMetadata");
  const whole = placeAfter(typed, others, future);
  const type = childrenOf(childOf(typed, "metadataTypes")).length;
  return appended(whole, "cellMetadata", element("bk", {}, [element("rc", { t: type, v: 0 })]));
}

/** There is one list of future metadata for each type, one after the other. */
function placeAfter(root: XmlElement, others: readonly XmlElement[], child: XmlElement): XmlElement {
  const last = others.at(-1);
  if (!last) return withChild(root, "futureMetadata", child, schemaOrder.metadata);
  const children = root.children.flatMap((node) =>
    isElement(node) && node === last ? [node, child] : [node],
  );
  return { ...root, children };
}

function appended(root: XmlElement, list: string, entry: XmlElement): XmlElement {
  const before = childOf(root, list) ?? element(list);
  const children = [...before.children, entry];
  const grown = withAttributes({ ...before, children }, { count: children.filter(isElement).length });
  return withChild(root, list, grown, schemaOrder.metadata);
}
