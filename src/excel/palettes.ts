/** What marks look like. A name stands in workbooks, as a setting and in the marks' rules, and is never changed. */
export const paletteIds = ["orange", "blue", "pink"] as const;

export type PaletteId = (typeof paletteIds)[number];

export interface Palette {
  readonly fill: string;
  /** Of the text on it. */
  readonly font: string;
}

/**
 * Fills after Okabe and Ito's colours for everyone, as light as 3:1 against the white sheet allows, with text of at
 * least 4.5:1; both hold for people with protanopia, deuteranopia and tritanopia too.
 */
export const palettes: Readonly<Record<PaletteId, Palette>> = {
  orange: { fill: "#CE7200", font: "#000000" },
  blue: { fill: "#3F8AD6", font: "#000000" },
  pink: { fill: "#C46E9E", font: "#000000" },
};
