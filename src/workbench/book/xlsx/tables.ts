import type { Table } from "../parts";
import { parseArea } from "./addresses";
import type { Package } from "./opc/package";
import { kindOf } from "./opc/kinds";
import { childOf, childrenOf, flag, numeric, type XmlElement } from "./xml/element";
import { decodeText } from "./xml/escape";

/** A table and the part that says it. */
export interface ReadTable {
  readonly table: Table;
  readonly part: string;
  readonly root: XmlElement;
}

/** Tables of the sheet in a part. */
export function readTables(pack: Package, sheetPart: string): ReadTable[] {
  return pack
    .relationships(sheetPart)
    .filter((link) => kindOf(link.type) === "table")
    .flatMap((link) => (link.part === null ? [] : (pack.find(link.part) ?? [])))
    .map((part) => {
      const root = pack.xml(part);
      return { table: readTable(root), part, root };
    });
}

function readTable(root: XmlElement): Table {
  const { attributes } = root;
  const style = childOf(root, "tableStyleInfo");
  const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
  return {
    id: attributes.id ?? "",
    name: attributes.displayName ?? attributes.name ?? "",
    area: parseArea(attributes.ref ?? ""),
    columns: columns.map((column) => decodeText(column.attributes.name ?? "")),
    showHeaders: (numeric(root, "headerRowCount") ?? 1) > 0,
    showTotals: (numeric(root, "totalsRowCount") ?? 0) > 0,
    style: style?.attributes.name ?? null,
    bandedRows: flag(style, "showRowStripes"),
  };
}
