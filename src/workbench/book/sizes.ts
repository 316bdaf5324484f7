/**
 * Three units for one size: files count a column's width in digits of the default font, the room around them included
 * (ECMA-376 part 1, 18.3.1.13), Office.js in points (1/72 inch), the screen in pixels (1/96 inch).
 */

/** Width of a digit in the workbook's default font, Calibri 11, in pixels. */
const digitPixels = 7;
/** What a column has beside its digits, in pixels. */
const roomPixels = 5;
const pointsPerPixel = 0.75;

/** What columns and rows measure in Excel that nobody gave a size, in points. */
export const usualSize = { columnWidth: 48, rowHeight: 15 } as const;

/** Excel goes no further, in points. */
export const largestSize = { columnWidth: 1342.5, rowHeight: 409.5 } as const;

/** A column width as a file counts it, in pixels: 9.140625 -> 64 */
export function toWidthPixels(characters: number): number {
  return Math.round(characters * digitPixels);
}

/** The other way round: 64 -> 9.142857 */
export function fromWidthPixels(pixels: number): number {
  return round(pixels / digitPixels);
}

/** A text of so many letters of a size in points, as a column holds it, in pixels: (10, 11) -> 75 */
export function textPixels(letters: number, size: number): number {
  return Math.ceil((letters * digitPixels * size) / 11) + roomPixels;
}

/** Points in pixels: 15 -> 20 */
export function toPixels(points: number): number {
  return points / pointsPerPixel;
}

/** The other way round: 20 -> 15 */
export function toPoints(pixels: number): number {
  return round(pixels * pointsPerPixel);
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
