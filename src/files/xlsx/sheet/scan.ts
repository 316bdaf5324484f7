import type { SaxesTagPlain } from "saxes";
import { insideSheet, parseCell, type Position } from "../addresses";
import { XlsxError } from "../errors";
import { fileLimits } from "../limits";
import { textCollector } from "../sharedStrings";
import { localName, prefixOf } from "../xml/element";
import { scanXml, type XmlEvents } from "../xml/scanXml";

type Attributes = Readonly<Record<string, string>>;

/** A child of the worksheet element: where it stands in the text of the part. */
export interface Piece {
  readonly local: string;
  readonly from: number;
  readonly to: number;
}

/** A cell as its XML says it. */
export interface RawCell extends Position {
  /** True where the cell says its own address; else it stands behind the one before. */
  readonly isPlaced: boolean;
  /** The attributes s, t and cm. */
  readonly style: number;
  readonly type: string | undefined;
  readonly mark: string | undefined;
  readonly formula: { readonly attributes: Attributes; readonly text: string } | null;
  /** Text of <v>, or of <is> for an inline string. */
  readonly value: string | null;
  readonly from: number;
  readonly to: number;
}

/** The text of a worksheet part, its pieces found, its rows and cells read. */
export interface ScannedSheet {
  readonly part: string;
  readonly text: string;
  /** Excel's id of the sheet, "{GUID}"; "" where the file does not say it. */
  readonly uid: string;
  /** Prefix of its elements, such as "x:" or "". */
  readonly prefix: string;
  readonly pieces: readonly Piece[];
  readonly cells: readonly RawCell[];
  /** Row number from 0 -> attributes, for rows that say more than their number. */
  readonly rows: ReadonlyMap<number, Attributes>;
}

/**
 * Runs through a worksheet part once. A tree of elements would cost ten times as much time and memory for
 * large sheets, so cells are read on the way and everything else stays text.
 */
export function scanSheet(text: string, part: string): ScannedSheet {
  const scan = new SheetScan(part);
  scanXml(text, part, scan);
  if (!scan.pieces.some((piece) => piece.local === "sheetData"))
    throw new XlsxError("malformedPart", { part });
  return {
    part,
    text,
    uid: scan.uid,
    prefix: scan.prefix,
    pieces: scan.pieces,
    cells: scan.cells,
    rows: scan.rows,
  };
}

/** A cell that is being read. One object a cell, and none of the parser's kept: that halves time and memory. */
type OpenCell = { -readonly [K in keyof RawCell]: RawCell[K] };

class SheetScan implements XmlEvents {
  readonly pieces: Piece[] = [];
  readonly cells: RawCell[] = [];
  readonly rows = new Map<number, Attributes>();
  uid = "";
  prefix = "";
  private depth = 0;
  private pieceFrom = 0;
  private inSheetData = false;
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private formula: Attributes | null = null;
  private formulaText = "";
  private inside = "";
  private readonly inline = textCollector();

  constructor(private readonly part: string) {}

  open(tag: SaxesTagPlain, from: number): void {
    this.depth += 1;
    if (this.depth === 1) this.openRoot(tag);
    else if (this.depth === 2) this.openPiece(tag, from);
    else if (this.inSheetData) this.openInSheetData(tag, from);
  }

  text(text: string): void {
    if (this.inside === "v") this.addValue(text);
    else if (this.inside === "f") this.formulaText += text;
    else if (this.inside === "is") this.inline.text(text);
  }

  close(tag: SaxesTagPlain, to: number): void {
    if (this.depth === 2) this.closePiece(tag, to);
    else if (this.depth === 4 && this.cell) this.closeCell(this.cell, to);
    else if (this.depth >= 5 && this.inSheetData) this.closeInCell(localName(tag.name));
    this.depth -= 1;
  }

  private addValue(text: string): void {
    if (this.cell) this.cell.value = (this.cell.value ?? "") + text;
  }

  private openRoot(tag: SaxesTagPlain): void {
    if (localName(tag.name) !== "worksheet") throw new XlsxError("malformedPart", { part: this.part });
    this.prefix = prefixOf(tag.name);
    this.uid = tag.attributes["xr:uid"] ?? "";
  }

  private openPiece(tag: SaxesTagPlain, from: number): void {
    this.pieceFrom = from;
    this.inSheetData = localName(tag.name) === "sheetData";
  }

  private closePiece(tag: SaxesTagPlain, to: number): void {
    this.pieces.push({ local: localName(tag.name), from: this.pieceFrom, to });
    this.inSheetData = false;
  }

  private openInSheetData(tag: SaxesTagPlain, from: number): void {
    const local = localName(tag.name);
    if (this.depth === 3) this.openRow(tag.attributes);
    else if (this.depth === 4 && local === "c") this.openCell(tag.attributes, from);
    else if (this.depth === 5) this.openInCell(local, tag.attributes);
    else if (this.inside === "is") this.inline.open(local);
  }

  private openRow(attributes: Attributes): void {
    const row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    if (!(row > this.row)) throw new XlsxError("malformedPart", { part: this.part });
    this.row = insideSheet({ row, column: 0 }).row;
    this.column = -1;
    if (Object.keys(attributes).some((name) => name !== "r" && name !== "spans"))
      this.rows.set(row, attributes);
  }

  private openCell(attributes: Attributes, from: number): void {
    const next = { row: this.row, column: this.column + 1 };
    const { row, column } = insideSheet(attributes.r === undefined ? next : parseCell(attributes.r));
    if (row !== this.row || column <= this.column) throw new XlsxError("malformedPart", { part: this.part });
    if (this.cells.length >= fileLimits.cells)
      throw new XlsxError("tooManyCells", { limit: fileLimits.cells });
    this.column = column;
    this.cell = {
      row,
      column,
      isPlaced: attributes.r !== undefined,
      style: Number(attributes.s ?? 0),
      type: attributes.t,
      mark: attributes.cm,
      formula: null,
      value: null,
      from,
      to: from,
    };
    this.formula = null;
    this.formulaText = "";
  }

  private openInCell(local: string, attributes: Attributes): void {
    this.inside = local;
    if (local === "f") this.formula = attributes;
    else if (local === "v") this.addValue("");
  }

  private closeInCell(local: string): void {
    if (this.inside === "is") this.inline.close(local);
    if (this.depth > 5) return;
    if (this.inside === "is") this.addValue(this.inline.take());
    this.inside = "";
  }

  private closeCell(cell: OpenCell, to: number): void {
    if (this.formula) cell.formula = { attributes: this.formula, text: this.formulaText };
    cell.to = to;
    this.cells.push(cell);
    this.cell = null;
  }
}
