import { childOf, childrenOf, numeric, type XmlElement } from "../../../../files/xlsx/xml/element";

/** Colours that a file may refer to instead of naming them. */
export interface Palette {
  /** In the order of theme="…". */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The Office theme, for files without one. */
export const officeTheme: Readonly<Record<string, string>> = {
  lt1: "FFFFFF",
  dk1: "000000",
  lt2: "E7E6E6",
  dk2: "44546A",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

const basicColors = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";

/** ECMA-376 part 1, 18.8.27. */
const indexedColors = `${basicColors} ${basicColors}
800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`;

const colorList = (text: string): string[] => text.split(/\s+/).map((color) => `#${color}`);

/** Order of theme="…" against the order of the theme's own list: light and dark change places. */
const themeSlots = Object.keys(officeTheme);

/** Palette of a workbook, from its theme and style parts. */
export function readPalette(theme: XmlElement | null, styles: XmlElement | null): Palette {
  const scheme = childOf(childOf(theme ?? undefined, "themeElements"), "clrScheme");
  const own = childrenOf(childOf(childOf(styles ?? undefined, "colors"), "indexedColors"), "rgbColor");
  return {
    theme: themeSlots.map((slot) => slotColor(childOf(scheme, slot)) ?? `#${officeTheme[slot]}`),
    indexed:
      own.length > 0 ? own.map((color) => rgb(color.attributes.rgb) ?? "#000000") : colorList(indexedColors),
  };
}

function slotColor(slot: XmlElement | undefined): string | undefined {
  const color = childrenOf(slot)[0];
  return rgb(color?.attributes.lastClr ?? color?.attributes.val);
}

/** "FF1B5E20" or "1b5e20" -> "#1B5E20" */
function rgb(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(text)
    ? `#${text.slice(-6).toUpperCase()}`
    : undefined;
}

/** "#RRGGBB" of a colour element; undefined for the automatic colour and for none. */
export function readColor(color: XmlElement | undefined, palette: Palette): string | undefined {
  const base = baseColor(color, palette);
  const tint = numeric(color, "tint") ?? 0;
  return base === undefined || tint === 0 ? base : tinted(base, tint);
}

function baseColor(color: XmlElement | undefined, palette: Palette): string | undefined {
  const theme = numeric(color, "theme");
  if (theme !== undefined) return palette.theme[theme];
  const index = numeric(color, "indexed");
  return index === undefined ? rgb(color?.attributes.rgb) : palette.indexed[index];
}

/** Attributes of a colour element: "#1B5E20" -> {rgb: "FF1B5E20"} */
export function colorAttributes(color: string): { readonly rgb: string } {
  return { rgb: `FF${color.slice(1).toUpperCase()}` };
}

/** Lighter (tint above 0) or darker, by lightness: ECMA-376 part 1, 18.8.19. */
function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const max = Math.max(...channels);
  const min = Math.min(...channels);
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const moved = channels.map((channel) => relit(channel, light, target));
  return `#${moved.map((channel) => hex(channel)).join("")}`;
}

/** Hue and saturation stay when each channel keeps its distance from the lightness, in its share of the room there is. */
function relit(channel: number, light: number, target: number): number {
  const room = 1 - Math.abs(2 * light - 1);
  return room === 0 ? target : target + ((channel - light) / room) * (1 - Math.abs(2 * target - 1));
}

function hex(channel: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return byte.toString(16).toUpperCase().padStart(2, "0");
}
