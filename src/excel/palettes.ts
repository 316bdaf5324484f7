/** What marks look like. A name stands in workbooks, as a setting and in the marks' rules, and is never changed. */
export const paletteIds = ["orange", "blue", "pink"] as const;

export type PaletteId = (typeof paletteIds)[number];

export interface Colors {
  readonly fill: string;
  /** Of the text on it. */
  readonly font: string;
}

export interface Palette extends Colors {
  /** For single cells within what is marked. */
  readonly strong: Colors;
}

/**
 * Fills after Okabe and Ito's colours for everyone, as light as 3:1 against the white sheet allows, with text of at
 * least 4.5:1. The strong ones are of the same hue, 3:1 against the lighter fill. All hold for people with protanopia,
 * deuteranopia and tritanopia too.
 */
export const palettes: Readonly<Record<PaletteId, Palette>> = {
  orange: { fill: "#CE7200", font: "#000000", strong: { fill: "#552A00", font: "#FFFFFF" } },
  blue: { fill: "#3F8AD6", font: "#000000", strong: { fill: "#0B3866", font: "#FFFFFF" } },
  pink: { fill: "#C46E9E", font: "#000000", strong: { fill: "#5A1740", font: "#FFFFFF" } },
};
