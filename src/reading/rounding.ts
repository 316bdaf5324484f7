/** What no person writes, and sums of binary fractions differ by: 0.1 + 0.2 is 0.30000000000000004. */
const NOISE = 1e-9;

/**
 * Whether a figure is another one rounded to its own decimals: less than one unit in its last place away.
 *
 * 7.3 and 7.25 -> true; 7 and 7.25 -> true; 0.1 + 0.2 and 0.3 -> true; 7 and 8 -> false
 */
export function isSame(stated: number, computed: number): boolean {
  const unit = Math.max(10 ** -decimalsOf(stated), NOISE);
  return stated === computed || Math.abs(stated - computed) < unit * (1 - Number.EPSILON);
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
