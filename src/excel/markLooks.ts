import { paletteIds, palettes, type Colors, type PaletteId } from "./palettes";

/** Signs in front of texts. */
export const signs = { symbol: "▼", doubleSymbol: "▼▼" } as const;

export type Sign = keyof typeof signs;

/** A band in a palette's colours, or single cells in its strong ones. */
export type ColorLook = PaletteId | `${PaletteId}Strong`;

/** What a mark looks like. A name stands in the marks' rules in workbooks and is never changed. */
export type MarkLook = ColorLook | Sign;

/** Colours of a cell. Strong ones come with bold letters, so that it is not the colour alone that tells them apart. */
export interface ColorFormat extends Colors {
  readonly bold: boolean;
}

const colorFormats = Object.fromEntries(
  paletteIds.flatMap((id) => {
    const { strong, ...band } = palettes[id];
    return [
      [id, { ...band, bold: false }],
      [strongLook(id), { ...strong, bold: true }],
    ];
  }),
) as Readonly<Record<ColorLook, ColorFormat>>;

/** The strong look of a palette. "blue" -> "blueStrong" */
export function strongLook(palette: PaletteId): `${PaletteId}Strong` {
  return `${palette}Strong`;
}

/** The colours of a look. */
export function formatOfLook(look: ColorLook): ColorFormat {
  return colorFormats[look];
}

/** The number format that puts a sign in front of texts; that of a number would hide the cell's own, such as percent. */
export function signFormat(sign: Sign): string {
  return `General;-General;General;"${signs[sign]} "@`;
}

/** Whether a look, as a rule in a workbook names it, is one that this Klimat knows. */
export function isMarkLook(look: string): look is MarkLook {
  return Object.hasOwn(colorFormats, look) || isSign(look);
}

export function isSign(look: string): look is Sign {
  return Object.hasOwn(signs, look);
}

/** Whether the look is that of a band, which hides what lies below it. */
export function isBand(look: MarkLook): look is PaletteId {
  return paletteIds.some((id) => id === look);
}

/** Whether the look is that of cells that stand out from a band. */
export function isStrong(look: MarkLook): boolean {
  return !isBand(look) && !isSign(look);
}
