import type { GridTable } from "../../reading/grid";
import { parseArea } from "./addresses";
import { kindOf } from "./opc/kinds";
import type { PackageReader } from "./opc/packageReader";
import { numeric, type XmlElement } from "./xml/element";

/** A part that says a table. */
export interface TablePart {
  readonly part: string;
  readonly root: XmlElement;
}

/** The parts that say the tables of the sheet in a part. */
export function readTableParts(pack: PackageReader, sheetPart: string): TablePart[] {
  return pack
    .relationships(sheetPart)
    .filter((link) => kindOf(link.type) === "table")
    .flatMap((link) => (link.part === null ? [] : (pack.find(link.part) ?? [])))
    .map((part) => ({ part, root: pack.xml(part) }));
}

/** Name and place of a table. */
export function gridTableOf(root: XmlElement): GridTable {
  const { attributes } = root;
  return {
    name: attributes.displayName ?? attributes.name ?? "",
    area: parseArea(attributes.ref ?? ""),
    hasHeaders: (numeric(root, "headerRowCount") ?? 1) > 0,
    hasTotals: (numeric(root, "totalsRowCount") ?? 0) > 0,
  };
}
