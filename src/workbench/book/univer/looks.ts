import type { Border, BorderSide, CellStyle, FontStyle } from "../style";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "#univer";
import type { IBorderData, IStyleData, Nullable } from "#univer";

/** Univer has no indent: it pads, and one step is as wide as Excel's. */
const indentPixels = 9;

const horizontals: readonly [NonNullable<CellStyle["horizontal"]>, HorizontalAlign][] = [
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED],
  ["fill", HorizontalAlign.DISTRIBUTED],
];

const verticals: readonly [NonNullable<CellStyle["vertical"]>, VerticalAlign][] = [
  ["top", VerticalAlign.TOP],
  ["center", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
];

const borderStyles: readonly [Border["style"], BorderStyleTypes][] = [
  ["thin", BorderStyleTypes.THIN],
  ["medium", BorderStyleTypes.MEDIUM],
  ["thick", BorderStyleTypes.THICK],
  ["dashed", BorderStyleTypes.DASHED],
  ["dotted", BorderStyleTypes.DOTTED],
  ["double", BorderStyleTypes.DOUBLE],
  ["hair", BorderStyleTypes.HAIR],
];

const sides: readonly [BorderSide, "t" | "b" | "l" | "r"][] = [
  ["top", "t"],
  ["bottom", "b"],
  ["left", "l"],
  ["right", "r"],
];

function forward<A, B>(pairs: readonly (readonly [A, B])[], key: A): B | undefined {
  return pairs.find(([a]) => a === key)?.[1];
}

function backward<A, B>(pairs: readonly (readonly [A, B])[], value: B): A | undefined {
  return pairs.find(([, b]) => b === value)?.[0];
}

/** Leaves out what is undefined. */
function compact<T extends object>(parts: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;
}

/**
 * A look as Univer stores it; `locked` has no place there and is kept beside the cell.
 *
 * {fill: "#FFF2CC", font: {bold: true}} -> {bg: {rgb: "#FFF2CC"}, bl: 1}
 */
export function toStyleData(style: CellStyle): IStyleData {
  return compact<IStyleData>({
    ...toFontData(style.font ?? {}),
    n: style.numberFormat === undefined ? undefined : { pattern: style.numberFormat },
    bg: style.fill === undefined ? undefined : { rgb: style.fill },
    ht: style.horizontal && forward(horizontals, style.horizontal),
    vt: style.vertical && forward(verticals, style.vertical),
    tb: style.wrap === undefined ? undefined : style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: style.indent === undefined ? undefined : { l: style.indent * indentPixels },
    bd: style.borders && toBorderData(style.borders),
  });
}

function toFontData(font: FontStyle): IStyleData {
  return compact<IStyleData>({
    ff: font.name,
    fs: font.size,
    bl: toNumber(font.bold),
    it: toNumber(font.italic),
    ul: font.underline === undefined ? undefined : { s: flag(font.underline) },
    st: font.strike === undefined ? undefined : { s: flag(font.strike) },
    cl: font.color === undefined ? undefined : { rgb: font.color },
  });
}

function toBorderData(borders: NonNullable<CellStyle["borders"]>): IBorderData {
  return Object.fromEntries(
    sides.flatMap(([side, key]) => {
      const border = borders[side];
      const style = border && forward(borderStyles, border.style);
      return style === undefined ? [] : [[key, { s: style, cl: { rgb: border?.color ?? "#000000" } }]];
    }),
  );
}

/** The other way round; what Univer knows and looks do not is left out. */
export function fromStyleData(data: Nullable<IStyleData>): CellStyle {
  if (!data) return {};
  return compact<CellStyle>({
    numberFormat: data.n?.pattern,
    fill: data.bg?.rgb ?? undefined,
    font: filled(fromFontData(data)),
    horizontal: data.ht ? backward(horizontals, data.ht) : undefined,
    vertical: data.vt ? backward(verticals, data.vt) : undefined,
    wrap: data.tb ? data.tb === WrapStrategy.WRAP : undefined,
    indent: data.pd?.l ? Math.round(data.pd.l / indentPixels) : undefined,
    borders: filled(fromBorderData(data.bd)),
  });
}

function fromFontData(data: IStyleData): FontStyle {
  return compact<FontStyle>({
    name: data.ff ?? undefined,
    size: data.fs,
    bold: toBoolean(data.bl),
    italic: toBoolean(data.it),
    underline: toBoolean(data.ul?.s),
    strike: toBoolean(data.st?.s),
    color: data.cl?.rgb ?? undefined,
  });
}

function fromBorderData(data: Nullable<IBorderData>): NonNullable<CellStyle["borders"]> {
  return Object.fromEntries(
    sides.flatMap(([side, key]) => {
      const border = data?.[key];
      const style = border && backward(borderStyles, border.s);
      if (!style) return [];
      return [[side, compact<Border>({ style, color: border.cl.rgb ?? undefined })]];
    }),
  );
}

function filled<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function toNumber(value: boolean | undefined): BooleanNumber | undefined {
  return value === undefined ? undefined : flag(value);
}

function toBoolean(value: Nullable<BooleanNumber>): boolean | undefined {
  return value === null || value === undefined ? undefined : value === BooleanNumber.TRUE;
}
