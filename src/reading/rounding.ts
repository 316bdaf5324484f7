/**
 * Whether a figure is another one rounded to its own decimals: less than one unit in its last place away.
 *
 * 7.3 and 7.25 -> true; 7 and 7.25 -> true; 7 and 8 -> false
 */
export function isSame(stated: number, computed: number): boolean {
  const unit = 10 ** -decimalsOf(stated);
  return stated === computed || Math.abs(stated - computed) < unit * (1 - Number.EPSILON);
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
