import type { PackageReader } from "../../../files/xlsx/opc/packageReader";
import { gridTableOf, readTableParts, type TablePart } from "../../../files/xlsx/tableParts";
import { decodeText } from "../../../files/xlsx/xml/decodeText";
import { childOf, childrenOf, flag, type XmlElement } from "../../../files/xlsx/xml/element";
import type { Table } from "../parts";

/** A table and the part that says it. */
export interface ReadTable extends TablePart {
  readonly table: Table;
}

/** Tables of the sheet in a part. */
export function readTables(pack: PackageReader, sheetPart: string): ReadTable[] {
  return readTableParts(pack, sheetPart).map(({ part, root }) => ({ table: readTable(root), part, root }));
}

function readTable(root: XmlElement): Table {
  const { name, area, hasHeaders, hasTotals } = gridTableOf(root);
  const style = childOf(root, "tableStyleInfo");
  const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
  return {
    id: root.attributes.id ?? "",
    name,
    area,
    columns: columns.map((column) => decodeText(column.attributes.name ?? "")),
    showHeaders: hasHeaders,
    showTotals: hasTotals,
    style: style?.attributes.name ?? null,
    bandedRows: flag(style, "showRowStripes"),
    showFilterButton: childOf(root, "autoFilter") !== undefined,
  };
}
