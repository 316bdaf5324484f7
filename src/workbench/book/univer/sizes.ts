/** Width of a digit in the workbook's default font, in pixels. */
const digitPixels = 7;
const pointsPerPixel = 0.75;

/** A column width in characters, as Excel counts it, in pixels: 9.140625 -> 64 */
export function toWidthPixels(characters: number): number {
  return Math.round(characters * digitPixels);
}

/** The other way round: 64 -> 9.142857 */
export function fromWidthPixels(pixels: number): number {
  return round(pixels / digitPixels);
}

/** A row height in points, in pixels: 15 -> 20 */
export function toHeightPixels(points: number): number {
  return points / pointsPerPixel;
}

/** The other way round: 20 -> 15 */
export function fromHeightPixels(pixels: number): number {
  return round(pixels * pointsPerPixel);
}

/** Pixels in points: 20 -> 15 */
export function pointsOf(pixels: number): number {
  return pixels * pointsPerPixel;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
