import type { CellFile, SheetFile } from "../../file";
import { areaName, cellName, insideSheet, isSingle, type Position } from "../../../../files/xlsx/addresses";
import { contains } from "../../../../reading/address";
import { toStored } from "../formulas/stored";
import { excelLimits } from "../../../../files/xlsx/limits";
import { isSame } from "../objects";
import { UnwritableError } from "../unwritableError";
import { encodeText, escapeAttribute, escapeText } from "../xml/escape";
import { inOrder, withHeaders } from "./headers";
import { readRow } from "./layout";
import type { PieceEdits } from "./pieces";
import { styleOf } from "./readCells";
import type { ReadSheet } from "./readSheet";
import type { RawCell } from "../../../../files/xlsx/sheet/scan";
import { storeValue } from "./storeValue";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What cells need to know of their workbook. */
export interface CellContext {
  /** Position of a look in the style part. */
  readonly styleOf: (style: number | null) => number;
  /** Number of the metadata that marks a dynamic array. */
  readonly dynamicArray: () => number;
}

/** Edits for rows and cells; none where nothing changed. */
export function editCells(
  sheet: SheetFile,
  before: ReadSheet,
  context: CellContext,
  edits: PieceEdits,
): void {
  const cells = withHeaders(checked(sheet), sheet.tables);
  const writer = new CellsWriter(cells, sheet, before, context);
  if (!writer.isChanged) return;
  const { prefix } = before.scan;
  edits.set("dimension", `<${prefix}dimension ref="${usedAreaName(cells)}"/>`);
  edits.set("sheetData", `<${prefix}sheetData>${writer.rowsText()}</${prefix}sheetData>`);
}

/** Hands the cells of a sheet back, in order, if a sheet can hold them. */
function checked(sheet: SheetFile): CellFile[] {
  const cells = inOrder(sheet.cells);
  cells.forEach((cell, index) => {
    insideSheet(cell);
    const last = cells[index - 1];
    if (last?.row === cell.row && last.column === cell.column) {
      throw new UnwritableError("duplicateCell", { cell: cellName(cell), sheet: sheet.name });
    }
    const isTooLong = typeof cell.value === "string" && cell.value.length > excelLimits.textLength;
    if (isTooLong)
      throw new UnwritableError("textTooLong", { cell: cellName(cell), limit: excelLimits.textLength });
  });
  return cells;
}

function usedAreaName(cells: readonly CellFile[]): string {
  if (cells.length === 0) return "A1";
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return areaName({ row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 });
}

/** A cell of the file, as it was read. */
interface OldCell {
  readonly raw: RawCell;
  readonly file: CellFile | undefined;
}

/** Writes the rows of one sheet; what did not change is copied from the file. */
class CellsWriter {
  readonly isChanged: boolean;
  private readonly old: ReadonlyMap<number, OldCell>;
  private readonly keptShares: ReadonlySet<string>;

  constructor(
    private readonly cells: readonly CellFile[],
    private readonly sheet: SheetFile,
    private readonly before: ReadSheet,
    private readonly context: CellContext,
  ) {
    this.old = oldCells(before);
    this.keptShares = new Set(cells.flatMap((cell) => this.keptShare(cell) ?? []));
    const hasSameCells =
      cells.length === before.file.cells.length &&
      cells.every((cell) => this.isUnchanged(cell, this.oldOf(cell)));
    this.isChanged = !hasSameCells || !isSame(sheet.rows, before.file.rows);
  }

  rowsText(): string {
    const layouts = new Map(this.sheet.rows.map((row) => [row.row, row]));
    const byRow = new Map<number, CellFile[]>();
    for (const cell of this.cells) {
      const row = byRow.get(cell.row);
      if (row) row.push(cell);
      else byRow.set(cell.row, [cell]);
    }
    const numbers = new Set([...this.before.scan.rows.keys(), ...layouts.keys(), ...byRow.keys()]);
    return [...numbers]
      .sort((one, other) => one - other)
      .map((row) => this.rowText(row, byRow.get(row) ?? [], layouts.get(row)))
      .join("");
  }

  private rowText(
    row: number,
    cells: readonly CellFile[],
    layout: SheetFile["rows"][number] | undefined,
  ): string {
    const { prefix, rows } = this.before.scan;
    const attributes = attributesText({ ...rowAttributes(row, rows.get(row), layout), r: row + 1 });
    const content = cells.map((cell) => this.cellText(cell)).join("");
    return content === ""
      ? `<${prefix}row${attributes}/>`
      : `<${prefix}row${attributes}>${content}</${prefix}row>`;
  }

  private cellText(cell: CellFile): string {
    const { text, prefix } = this.before.scan;
    const old = this.oldOf(cell);
    const keepsFormula = old !== undefined && this.keepsFormula(cell, old);
    const isCopied = keepsFormula && old.raw.isPlaced && this.isUnchanged(cell, old);
    if (isCopied) return text.slice(old.raw.from, old.raw.to);
    const formula =
      cell.formula === null ? null : keepsFormula ? this.oldFormula(old) : this.newFormula(cell);
    const value = storeValue(cell.value, cell.formula !== null);
    const attributes = attributesText({
      r: cellName(cell),
      s: this.context.styleOf(cell.style) || undefined,
      t: value.type,
      cm: formula?.cm,
    });
    const content = (formula?.text ?? "") + value.xml(prefix);
    return content === "" ? `<${prefix}c${attributes}/>` : `<${prefix}c${attributes}>${content}</${prefix}c>`;
  }

  private oldFormula({ raw }: OldCell): { text: string; cm: string | undefined } {
    const { attributes, text } = raw.formula ?? { attributes: {}, text: "" };
    return { text: formulaText(this.before.scan.prefix, attributes, text), cm: raw.mark };
  }

  private newFormula(cell: CellFile): { text: string; cm: number | undefined } {
    const table = this.sheet.tables.find(({ area }) => contains(area, cell.row, cell.column))?.name ?? null;
    const stored = toStored(cell.formula ?? "", table);
    const spill = cell.spill && !isSingle(cell.spill) ? cell.spill : null;
    const isArray = spill !== null || stored.isArray;
    const ref = spill ? areaName(spill) : cellName(cell);
    const attributes = isArray ? { t: "array", ref } : {};
    return {
      text: formulaText(this.before.scan.prefix, attributes, encodeText(stored.text)),
      cm: isArray ? this.context.dynamicArray() : undefined,
    };
  }

  private oldOf(position: Position): OldCell | undefined {
    return this.old.get(keyOf(position));
  }

  private isUnchanged(cell: CellFile, old: OldCell | undefined): boolean {
    if (!old?.file) return false;
    const { looks } = this.before;
    return (
      isSame(cell.value, old.file.value) &&
      hasSameFormula(cell, old.file) &&
      this.context.styleOf(cell.style) === styleOf(old.raw, looks)
    );
  }

  /** A formula's XML stays while it says the same; one that leans on a shared formula, while that one stays. */
  private keepsFormula(cell: CellFile, { raw, file }: OldCell): boolean {
    if (!file || !hasSameFormula(cell, file)) return false;
    const attributes = raw.formula?.attributes;
    const leans = attributes?.t === "shared" && raw.formula?.text === "";
    return !leans || this.keptShares.has(attributes.si ?? "");
  }

  /** Index of the shared formula that this cell holds for others, when it holds it still. */
  private keptShare(cell: CellFile): string | undefined {
    const old = this.oldOf(cell);
    const attributes = old?.raw.formula?.attributes;
    const holds = attributes?.t === "shared" && old?.raw.formula?.text !== "";
    return holds && old?.file && hasSameFormula(cell, old.file) ? attributes.si : undefined;
  }
}

function oldCells({ file, scan }: ReadSheet): Map<number, OldCell> {
  const files = new Map(file.cells.map((cell) => [keyOf(cell), cell]));
  return new Map(scan.cells.map((raw) => [keyOf(raw), { raw, file: files.get(keyOf(raw)) }]));
}

function keyOf({ row, column }: Position): number {
  return row * 16_384 + column;
}

function hasSameFormula(one: CellFile, other: CellFile): boolean {
  const spill = (cell: CellFile): CellFile["spill"] =>
    cell.spill && isSingle(cell.spill) ? null : cell.spill;
  return one.formula === other.formula && isSame(spill(one), spill(other));
}

function formulaText(prefix: string, attributes: Attributes, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? "preserve" : undefined;
  return `<${prefix}f${attributesText({ "xml:space": space, ...attributes })}>${escapeText(text)}</${prefix}f>`;
}

/** A row keeps what the model has no words for; its height and visibility are the model's. */
function rowAttributes(
  row: number,
  old: Readonly<Record<string, string>> | undefined,
  layout: SheetFile["rows"][number] | undefined,
): Attributes {
  const kept = { ...old, spans: undefined };
  if (old && isSame(readRow(row, old), layout ?? null)) return kept;
  const height = layout?.height ?? undefined;
  const custom = height === undefined ? undefined : 1;
  return { ...kept, ht: height, customHeight: custom, hidden: layout?.hidden ? 1 : undefined };
}

function attributesText(attributes: Attributes): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return text;
}
