/**
 * A lane for each position, so that marks in the same lane do not cover each other; when all lanes are full, the last
 * one takes the rest.
 *
 * @param positions in any order
 * @param gap how far apart two marks in one lane are at least
 *
 * ([0.5, 0.51, 0.9], 0.04, 3) -> [0, 1, 0]
 */
export function lanesOf(positions: readonly number[], gap: number, limit: number): readonly number[] {
  const lanes = new Array<number>(positions.length).fill(0);
  const ends: number[] = [];
  const order = positions
    .map((position, index) => ({ position, index }))
    .sort((a, b) => a.position - b.position);
  for (const { position, index } of order) {
    const free = ends.findIndex((end) => position - end >= gap);
    const lane = Math.min(free < 0 ? ends.length : free, limit - 1);
    ends[lane] = position;
    lanes[index] = lane;
  }
  return lanes;
}
