/** A point of the drawing, from its middle; x to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where axis `index` of `count` is at a distance from the middle: the first points upwards, the others follow clockwise.
 *
 * (1, 4, 10) -> {x: 10, y: 0}
 */
export function onAxis(index: number, count: number, distance: number): Point {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return { x: rounded(distance * Math.cos(angle)), y: rounded(distance * Math.sin(angle)) };
}

/** The corners of a polygon over all axes, as SVG writes them: "0,-10 10,0 0,10 -10,0" */
export function corners(distances: readonly number[]): string {
  return distances
    .map((distance, index) => onAxis(index, distances.length, distance))
    .map(({ x, y }) => `${String(x)},${String(y)}`)
    .join(" ");
}

/** Tenths of a pixel, and 0 without a sign. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
