import type { CellStyle } from "../../style";
import type { Package } from "../opc/package";
import { isSame } from "../objects";
import { element } from "../xml/made";
import { numeric, type XmlElement } from "../../../../files/xlsx/xml/element";
import { ElementList } from "./elementList";
import { builtInIds, firstOwnFormat } from "./numberFormats";
import { relative, type StyleSheet } from "./readStyles";
import { addStyles, completeStyles, standardStyles } from "./standardStyles";
import {
  alignmentElement,
  borderElement,
  differenceBorderElement,
  differenceFillElement,
  fillElement,
  fontElement,
  protectionElement,
} from "./writeLook";

/**
 * Adds looks to the style part. What stands there is never changed or renumbered: a look that came from the
 * file keeps its position, an equal one is found again, and only a new one is appended.
 */
export class StyleWriter {
  private readonly root: XmlElement;
  private readonly numFmts: ElementList;
  private readonly fonts: ElementList;
  private readonly fills: ElementList;
  private readonly borders: ElementList;
  private readonly xfs: ElementList;
  private readonly dxfs: ElementList;
  private readonly known = new Map<string, number>();
  private readonly positions = new Map<number, number>();

  constructor(
    private readonly source: StyleSheet,
    private readonly styles: readonly CellStyle[],
  ) {
    this.root = source.part === null ? standardStyles : completeStyles(source.root);
    const list = (name: string): ElementList => new ElementList(name, this.root);
    this.numFmts = list("numFmts");
    this.fonts = list("fonts");
    this.fills = list("fills");
    this.borders = list("borders");
    this.xfs = list("cellXfs");
    this.dxfs = list("dxfs");
    source.looks.forEach((look, position) => {
      const key = keyOf(position === 0 ? {} : look);
      if (!this.known.has(key)) this.known.set(key, position);
    });
  }

  /** Position in cellXfs of a look, given its position in BookFile.styles. */
  position(style: number | null): number {
    if (style === null) return 0;
    const found = this.positions.get(style) ?? this.find(style);
    this.positions.set(style, found);
    return found;
  }

  /** Position in dxfs of what a conditional format changes; undefined when it changes nothing. */
  difference(style: CellStyle): number | undefined {
    const same = this.source.differences.findIndex((known) => isSame(known, style));
    if (same >= 0) return same;
    return Object.keys(style).length === 0 ? undefined : this.dxfs.position(this.differenceElement(style));
  }

  write(pack: Package, workbook: string): void {
    const lists = [this.numFmts, this.fonts, this.fills, this.borders, this.xfs, this.dxfs];
    const after = lists.reduce((root, list) => list.applyTo(root), this.root);
    if (after === this.root) return;
    if (this.source.part !== null) pack.write(this.source.part, after);
    else addStyles(pack, workbook, after);
  }

  private find(style: number): number {
    const look = this.styles[style] ?? {};
    if (isSame(look, this.source.looks[style])) return style;
    const own = relative(look, this.source.looks[0] ?? {});
    const key = keyOf(own);
    const found = this.known.get(key) ?? (key === "{}" ? 0 : this.xfs.position(this.formatElement(own)));
    this.known.set(key, found);
    return found;
  }

  private formatElement(look: CellStyle): XmlElement {
    const base = this.xfs.entries[0] ?? element("xf");
    const alignment = alignmentElement(look);
    const protection = protectionElement(look);
    const attributes = {
      numFmtId:
        look.numberFormat === undefined ? (numeric(base, "numFmtId") ?? 0) : this.formatId(look.numberFormat),
      fontId: this.fontId(look, numeric(base, "fontId") ?? 0),
      fillId: look.fill === undefined ? 0 : this.fills.position(fillElement(look.fill)),
      borderId: look.borders === undefined ? 0 : this.borders.position(borderElement(look.borders)),
      xfId: numeric(base, "xfId") ?? 0,
      applyNumberFormat: look.numberFormat !== undefined || undefined,
      applyFont: look.font !== undefined || undefined,
      applyFill: look.fill !== undefined || undefined,
      applyBorder: look.borders !== undefined || undefined,
      applyAlignment: alignment !== null || undefined,
      applyProtection: protection !== null || undefined,
    };
    return element(
      "xf",
      attributes,
      [alignment, protection].filter((child) => child !== null),
    );
  }

  private fontId(look: CellStyle, base: number): number {
    return look.font === undefined
      ? base
      : this.fonts.position(fontElement(look.font, this.fonts.entries[base]));
  }

  private formatId(code: string): number {
    const builtIn = builtInIds.get(code);
    if (builtIn !== undefined) return builtIn;
    const own = this.numFmts.entries.find((format) => format.attributes.formatCode === code);
    return own ? (numeric(own, "numFmtId") ?? 0) : this.addFormat(code);
  }

  private addFormat(code: string): number {
    const ids = this.numFmts.entries.map((format) => numeric(format, "numFmtId") ?? 0);
    const id = ids.reduce((highest, one) => Math.max(highest, one), firstOwnFormat - 1) + 1;
    this.numFmts.position(element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  private differenceElement(style: CellStyle): XmlElement {
    const format = style.numberFormat;
    const parts = [
      style.font && fontElement(style.font),
      format === undefined
        ? null
        : element("numFmt", { numFmtId: this.formatId(format), formatCode: format }),
      style.fill === undefined ? null : differenceFillElement(style.fill),
      alignmentElement(style),
      style.borders && differenceBorderElement(style.borders),
      protectionElement(style),
    ];
    return element(
      "dxf",
      {},
      parts.filter((part) => part !== null && part !== undefined),
    );
  }
}

/** The same text for the same look, however its properties are ordered. */
function keyOf(look: CellStyle): string {
  return JSON.stringify(look, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
