import { strFromU8, unzipSync } from "fflate";
import { parseAreas } from "../../../../src/files/xlsx/addresses";
import { relationshipsPartOf, resolveTarget } from "../../../../src/files/xlsx/opc/partNames";
import { chartOrder } from "../../../../src/workbench/book/xlsx/charts/names";
import { schemaOrder } from "../../../../src/workbench/book/xlsx/schemaOrder";
import {
  childOf,
  childrenOf,
  localName,
  numeric,
  relationshipId,
  type XmlElement,
} from "../../../../src/files/xlsx/xml/element";
import { parseXml } from "../../../../src/files/xlsx/xml/parseXml";

/**
 * What Excel insists on and LibreOffice forgives, as a list of complaints: content types, relationships, the order
 * of elements, counts, ids, positions of looks, areas, tables and their headers.
 */
export function complaintsAbout(bytes: Uint8Array): string[] {
  const check = new PackageCheck(unzipSync(bytes));
  check.run();
  return check.complaints;
}

/** All elements of a tree, itself included. */
function descendants(tree: XmlElement): XmlElement[] {
  return [tree, ...childrenOf(tree).flatMap(descendants)];
}

interface Link {
  readonly id: string;
  readonly kind: string;
  readonly part: string | null;
}

class PackageCheck {
  readonly complaints: string[] = [];
  private readonly trees = new Map<string, XmlElement>();

  constructor(private readonly parts: Record<string, Uint8Array>) {}

  run(): void {
    for (const name of Object.keys(this.parts)) if (/\.(xml|rels)$/.test(name)) this.tree(name);
    this.checkContentTypes();
    for (const name of Object.keys(this.parts)) if (name.endsWith(".rels")) this.checkLinks(name);
    const workbook = this.links("").find((link) => link.kind === "officeDocument")?.part ?? "";
    this.checkWorkbook(workbook);
    const sheets = this.links(workbook).filter((link) => link.kind === "worksheet");
    for (const { part } of sheets) this.checkSheet(part ?? "", this.looks(workbook));
    this.checkTableIds();
  }

  private say(isWrong: boolean, complaint: string): void {
    if (isWrong) this.complaints.push(complaint);
  }

  private tree(name: string): XmlElement {
    const known = this.trees.get(name) ?? parseXml(strFromU8(this.parts[name] ?? new Uint8Array()), name);
    this.trees.set(name, known);
    return known;
  }

  private links(source: string): Link[] {
    const name = relationshipsPartOf(source);
    if (!(name in this.parts)) return [];
    return childrenOf(this.tree(name)).map(({ attributes }) => ({
      id: attributes.Id ?? "",
      kind: (attributes.Type ?? "").replace(/^.*\//, ""),
      part: attributes.TargetMode === "External" ? null : resolveTarget(source, attributes.Target ?? ""),
    }));
  }

  private checkContentTypes(): void {
    const types = this.tree("[Content_Types].xml");
    const overrides = childrenOf(types, "Override").map((one) => (one.attributes.PartName ?? "").slice(1));
    const defaults = childrenOf(types, "Default").map((one) => one.attributes.Extension);
    this.say(new Set(overrides).size < overrides.length, "a part has two content types");
    for (const name of overrides)
      this.say(!(name in this.parts), `content type of ${name}, which is missing`);
    for (const name of Object.keys(this.parts)) {
      const isTyped = overrides.includes(name) || defaults.includes(name.replace(/^.*\./, ""));
      this.say(name !== "[Content_Types].xml" && !isTyped, `${name} has no content type`);
    }
  }

  private checkLinks(name: string): void {
    const source = name.replace("_rels/", "").replace(/\.rels$/, "");
    this.say(source !== "" && !(source in this.parts), `${name} belongs to no part`);
    const links = this.links(source);
    this.say(new Set(links.map((link) => link.id)).size < links.length, `${name} has an id twice`);
    for (const { part } of links)
      this.say(part !== null && !(part in this.parts), `${name} refers to ${part}`);
  }

  private checkOrder(name: string, tree: XmlElement, order: readonly string[]): void {
    const places = childrenOf(tree)
      .filter((child) => !child.name.startsWith("mc:"))
      .map((child) => order.indexOf(localName(child.name)));
    this.say(places.includes(-1), `${name}: ${localName(tree.name)} holds an unknown element`);
    const isSorted = places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
    this.say(!isSorted, `${name}: the elements of ${localName(tree.name)} are not in order`);
  }

  private checkCounts(name: string, tree: XmlElement): void {
    for (const child of childrenOf(tree)) {
      const count = numeric(child, "count");
      this.say(
        count !== undefined && count !== childrenOf(child).length,
        `${name}: count of ${localName(child.name)}`,
      );
    }
  }

  private checkWorkbook(name: string): void {
    const root = this.tree(name);
    this.checkOrder(name, root, schemaOrder.workbook);
    const sheets = childrenOf(childOf(root, "sheets"));
    const ids = sheets.map((sheet) => sheet.attributes.sheetId);
    const names = sheets.map((sheet) => sheet.attributes.name?.toLowerCase());
    this.say(new Set(ids).size < ids.length, "a sheetId is used twice");
    this.say(new Set(names).size < names.length, "a sheet name is used twice");
    for (const sheet of sheets) {
      const title = sheet.attributes.name ?? "";
      this.say(!/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(title), `no sheet can have the name ${title}`);
    }
    const known = new Set(this.links(name).map((link) => link.id));
    for (const sheet of sheets) this.say(!known.has(relationshipId(sheet) ?? ""), "a sheet without a part");
    for (const one of childrenOf(childOf(root, "definedNames"))) {
      this.say(
        (numeric(one, "localSheetId") ?? 0) >= sheets.length,
        `${one.attributes.name} belongs to no sheet`,
      );
    }
    const active = numeric(childOf(childOf(root, "bookViews"), "workbookView"), "activeTab") ?? 0;
    this.say(active >= sheets.length, "the active sheet is none");
  }

  private looks(workbook: string): { cells: number; differences: number } {
    const name = this.links(workbook).find((link) => link.kind === "styles")?.part;
    if (!name) return { cells: 1, differences: 0 };
    const root = this.tree(name);
    this.checkOrder(name, root, schemaOrder.styleSheet);
    this.checkCounts(name, root);
    const size = (list: string): number => childrenOf(childOf(root, list)).length;
    const references = { fontId: "fonts", fillId: "fills", borderId: "borders", xfId: "cellStyleXfs" };
    for (const xf of childrenOf(childOf(root, "cellXfs"))) {
      for (const [attribute, list] of Object.entries(references)) {
        this.say((numeric(xf, attribute) ?? 0) >= size(list), `${name}: ${attribute} is outside ${list}`);
      }
    }
    return { cells: size("cellXfs"), differences: size("dxfs") };
  }

  private checkSheet(name: string, looks: { cells: number; differences: number }): void {
    const root = this.tree(name);
    this.checkOrder(name, root, schemaOrder.worksheet);
    for (const list of ["mergeCells", "dataValidations", "tableParts"]) {
      const tree = childOf(root, list);
      const isWrong =
        tree !== undefined && (numeric(tree, "count") ?? childrenOf(tree).length) !== childrenOf(tree).length;
      this.say(
        isWrong || (tree !== undefined && childrenOf(tree).length === 0),
        `${name}: ${list} is empty or miscounted`,
      );
    }
    this.checkRows(name, root, looks.cells);
    this.checkColumns(name, root);
    this.checkAreas(name, root);
    this.checkRules(name, root, looks.differences);
    this.checkTables(name, root);
    this.checkDrawing(name, root);
  }

  private checkDrawing(name: string, sheet: XmlElement): void {
    const drawing = childOf(sheet, "drawing");
    if (!drawing) return;
    const part = this.links(name).find((link) => link.id === relationshipId(drawing))?.part ?? "";
    this.say(!(part in this.parts), `${name}: the drawing is missing`);
    const all = part in this.parts ? descendants(this.tree(part)) : [];
    const ids = all.filter((one) => localName(one.name) === "cNvPr").map((one) => one.attributes.id);
    this.say(new Set(ids).size < ids.length, `${part}: two shapes have the same id`);
    const links = new Map(this.links(part).map((link) => [link.id, link.part]));
    for (const one of all.filter(({ name: tag }) => localName(tag) === "chart"))
      this.checkChart(links.get(relationshipId(one) ?? "") ?? "");
  }

  private checkChart(name: string): void {
    if (!(name in this.parts)) return this.say(true, "a chart is missing");
    const orders: Readonly<Record<string, readonly string[]>> = chartOrder;
    const all = descendants(this.tree(name));
    for (const one of all) {
      const order = orders[localName(one.name)];
      if (order && one.name.startsWith("c:")) this.checkOrder(name, one, order);
    }
    for (const [group, series] of [
      ["barChart", chartOrder.barSeries],
      ["lineChart", chartOrder.lineSeries],
    ] as const)
      for (const one of all.filter((each) => localName(each.name) === group))
        for (const ser of childrenOf(one, "ser")) this.checkOrder(name, ser, series);
    const idsIn = (parent: RegExp): string[] =>
      all
        .filter((one) => parent.test(localName(one.name)))
        .flatMap((one) => childrenOf(one, "axId").map(({ attributes }) => attributes.val ?? ""));
    const axes = idsIn(/Ax$/);
    this.say(
      idsIn(/Chart$/).some((id) => !axes.includes(id)),
      `${name}: an axis is missing`,
    );
  }

  private checkRows(name: string, root: XmlElement, looks: number): void {
    let last = 0;
    for (const row of childrenOf(childOf(root, "sheetData"))) {
      const number = numeric(row, "r") ?? last + 1;
      this.say(number <= last, `${name}: row ${number} is out of order`);
      last = number;
      const cells = childrenOf(row);
      for (const cell of cells) this.checkCell(name, cell, number, looks);
      const columns = cells.map((cell) => parseAreas(cell.attributes.r ?? "A1")[0]?.column ?? 0);
      this.say(
        columns.some((column, at) => at > 0 && column <= (columns[at - 1] ?? 0)),
        `${name}: cells of row ${number}`,
      );
    }
  }

  private checkCell(name: string, cell: XmlElement, row: number, looks: number): void {
    const address = cell.attributes.r ?? "";
    this.say(!address.endsWith(String(row)), `${name}: ${address} stands in row ${row}`);
    this.say((numeric(cell, "s") ?? 0) >= looks, `${name}: ${address} has an unknown look`);
    this.say(
      childrenOf(cell).some((child) => !["f", "v", "is"].includes(localName(child.name))),
      `${name}: ${address}`,
    );
    const hasArray = childOf(cell, "f")?.attributes.t === "array";
    this.say(cell.attributes.cm !== undefined && !hasArray, `${name}: ${address} is marked and no array`);
  }

  private checkColumns(name: string, root: XmlElement): void {
    let last = 0;
    for (const column of childrenOf(childOf(root, "cols"))) {
      const [min, max] = [numeric(column, "min") ?? 0, numeric(column, "max") ?? 0];
      this.say(min <= last || max < min || max > 16_384, `${name}: columns ${min} to ${max} overlap`);
      last = max;
    }
  }

  private checkAreas(name: string, root: XmlElement): void {
    const merged = new Set<string>();
    for (const { attributes } of childrenOf(childOf(root, "mergeCells"))) {
      this.say(merged.has(attributes.ref ?? ""), `${name}: ${attributes.ref} is merged twice`);
      merged.add(attributes.ref ?? "");
    }
    const ruled = [
      ...childrenOf(root, "conditionalFormatting"),
      ...childrenOf(childOf(root, "dataValidations")),
    ];
    for (const { attributes } of ruled)
      this.say(parseAreas(attributes.sqref ?? "").length === 0, `${name}: no sqref`);
  }

  private checkRules(name: string, root: XmlElement, differences: number): void {
    const rules = childrenOf(root, "conditionalFormatting").flatMap((group) => childrenOf(group, "cfRule"));
    const priorities = rules.map((rule) => rule.attributes.priority);
    this.say(new Set(priorities).size < priorities.length, `${name}: two rules have the same priority`);
    for (const rule of rules) {
      this.say((numeric(rule, "dxfId") ?? -1) >= differences, `${name}: a rule has an unknown look`);
      this.say((numeric(rule, "priority") ?? 0) < 1, `${name}: a rule has no priority`);
    }
  }

  private checkTables(name: string, root: XmlElement): void {
    const ids = childrenOf(childOf(root, "tableParts")).map((one) => relationshipId(one));
    const links = this.links(name).filter((link) => link.kind === "table");
    this.say(ids.length !== links.length, `${name}: table parts and relationships differ in number`);
    for (const id of ids) this.say(!links.some((link) => link.id === id), `${name}: ${id} is no table`);
    for (const { part } of links) if (part !== null && part in this.parts) this.checkTable(part, root);
  }

  private checkTable(name: string, sheet: XmlElement): void {
    const table = this.tree(name);
    this.checkOrder(name, table, schemaOrder.table);
    this.checkCounts(name, table);
    const area = parseAreas(table.attributes.ref ?? "")[0];
    const columns = childrenOf(childOf(table, "tableColumns"));
    this.say(area?.columnCount !== columns.length, `${name}: columns and area differ`);
    for (const key of ["id", "name"]) {
      const all = columns.map((column) => column.attributes[key]?.toLowerCase());
      this.say(new Set(all).size < all.length, `${name}: two columns have the same ${key}`);
    }
    if (area && table.attributes.headerRowCount !== "0")
      this.checkHeaders(name, area.row + 1, columns, sheet);
  }

  /** Header cells must be texts; here they are inline, or shared ones that the writer left as they were. */
  private checkHeaders(name: string, row: number, columns: readonly XmlElement[], sheet: XmlElement): void {
    const header = childrenOf(childOf(sheet, "sheetData")).find((one) => numeric(one, "r") === row);
    const texts = childrenOf(header).filter((cell) => ["inlineStr", "s"].includes(cell.attributes.t ?? ""));
    this.say(texts.length < columns.length, `${name}: a header cell is no text`);
  }

  private checkTableIds(): void {
    const tables = Object.keys(this.parts).filter((name) => /^xl\/tables\/[^/]+\.xml$/.test(name));
    for (const key of ["id", "displayName"]) {
      const all = tables.map((name) => this.tree(name).attributes[key]?.toLowerCase());
      this.say(new Set(all).size < all.length, `two tables have the same ${key}`);
    }
  }
}
