import type { Area, Table } from "../parts";
import { areaName } from "../../../files/xlsx/addresses";
import { isSame } from "./objects";
import { contentTypes } from "./opc/kinds";
import type { Package } from "./opc/package";
import { schemaOrder } from "./schemaOrder";
import { pieceText, type PieceEdits } from "./sheet/pieces";
import type { ReadSheet } from "./sheet/readSheet";
import type { ReadTable } from "./tables";
import { childOf, childrenOf, numeric, type XmlElement } from "../../../files/xlsx/xml/element";
import { element, withAttributes, withChild } from "./xml/made";
import { encodeText } from "./xml/escape";

/** Writes the tables of sheets; ids are unique in the workbook. */
export class TableWriter {
  private readonly takenIds: Set<number>;

  constructor(
    private readonly pack: Package,
    sheets: readonly ReadSheet[],
  ) {
    this.takenIds = new Set(sheets.flatMap((sheet) => sheet.tables.map(({ table }) => Number(table.id))));
  }

  /** Edits for the tables of a sheet, whose parts are written on the way. */
  edit(tables: readonly Table[], before: ReadSheet, edits: PieceEdits): void {
    if (isSame(tables, before.file.tables)) return;
    const known = new Map(before.tables.map((one) => [one.table.id, one]));
    const kept = new Set(tables.flatMap((table) => known.get(table.id)?.part ?? []));
    const gone = before.tables.filter((one) => !kept.has(one.part)).map((one) => one.part);
    this.pack.unrelate(
      before.part,
      (link) => link.part !== null && gone.includes(this.pack.find(link.part) ?? ""),
    );
    const ids = tables.map((table) => this.writeTable(table, known.get(table.id), before.part));
    if (
      isSame(
        tables.map((one) => one.id),
        before.file.tables.map((one) => one.id),
      )
    )
      return;
    const children = ids.map((id) =>
      element("tablePart", { "r:id": id, "xmlns:r": this.pack.relationshipsNamespace }),
    );
    const list = element("tableParts", { count: children.length }, children);
    edits.set("tableParts", children.length > 0 ? pieceText(before.scan, list) : "");
  }

  /** Returns the id of the relationship from the sheet. */
  private writeTable(table: Table, known: ReadTable | undefined, sheet: string): string {
    if (known) {
      if (!isSame(table, known.table)) this.pack.write(known.part, tableElement(table, known.root));
      const link = this.pack
        .relationships(sheet)
        .find((one) => one.part !== null && this.pack.find(one.part) === known.part);
      return link?.id ?? this.pack.relate(sheet, "table", known.part);
    }
    const part = this.pack.freeName("xl/tables/table", ".xml");
    const made = element("table", {
      xmlns: this.pack.mainNamespace,
      id: this.freeId(table.id),
      totalsRowShown: false,
    });
    this.pack.write(part, tableElement(table, made), contentTypes.table);
    return this.pack.relate(sheet, "table", part);
  }

  private freeId(wanted: string): number {
    let id = /^[1-9]\d{0,8}$/.test(wanted) ? Number(wanted) : 1;
    while (this.takenIds.has(id)) id += 1;
    this.takenIds.add(id);
    return id;
  }
}

function tableElement(table: Table, before: XmlElement): XmlElement {
  const { name, area, showHeaders, showTotals } = table;
  const named = withAttributes(before, {
    name,
    displayName: name,
    ref: areaName(area),
    headerRowCount: showHeaders ? undefined : 0,
    totalsRowCount: showTotals ? 1 : undefined,
  });
  const parts = {
    autoFilter: filterElement(table, before),
    sortState: named.attributes.ref === before.attributes.ref ? (childOf(before, "sortState") ?? null) : null,
    tableColumns: columnsElement(table.columns, childOf(before, "tableColumns")),
    tableStyleInfo: styleElement(table, childOf(before, "tableStyleInfo")),
  };
  return Object.entries(parts).reduce(
    (tree, [local, child]) => withChild(tree, local, child, schemaOrder.table),
    named,
  );
}

/** The filter covers everything but the total row. */
function filterElement(
  { area, columns, showHeaders, showTotals, showFilterButton }: Table,
  before: XmlElement,
): XmlElement | null {
  if (!showHeaders || !showFilterButton) return null;
  const filter = childOf(before, "autoFilter");
  const filtered: Area = { ...area, rowCount: area.rowCount - (showTotals ? 1 : 0) };
  const hadColumns = childrenOf(childOf(before, "tableColumns")).length;
  const children = filter && hadColumns === columns.length ? filter.children : [];
  return { ...element("autoFilter", { ...filter?.attributes, ref: areaName(filtered) }), children };
}

/** A column keeps what its element says, found by its name, else by its place (it was renamed). */
function columnsElement(columns: readonly string[], before: XmlElement | undefined): XmlElement {
  const old = childrenOf(before, "tableColumn");
  const byName = new Map(old.map((column) => [column.attributes.name, column]));
  let lastId = old.reduce((highest, column) => Math.max(highest, numeric(column, "id") ?? 0), 0);
  const names = columns.map((column) => encodeText(column).replaceAll("\n", "_x000a_"));
  const taken = new Set(names.flatMap((name) => byName.get(name) ?? []));
  const children = names.map((name, index) => {
    const inPlace = old[index];
    const known = byName.get(name) ?? (inPlace && !taken.has(inPlace) ? inPlace : undefined);
    if (!known) lastId += 1;
    return withAttributes(known ?? element("tableColumn", { id: lastId }), { name });
  });
  return { ...element("tableColumns", { count: children.length }), children };
}

function styleElement({ style, bandedRows }: Table, before: XmlElement | undefined): XmlElement {
  const plain = element("tableStyleInfo", {
    showFirstColumn: false,
    showLastColumn: false,
    showColumnStripes: false,
  });
  return withAttributes(before ?? plain, { name: style, showRowStripes: bandedRows });
}
