/** What a number given as an argument counts. */
export type Unit = "number" | "share" | "tonnes" | "inhabitants";

interface Bounds {
  readonly isWhole: boolean;
  readonly max: number;
}

const bounds: Readonly<Record<Unit, Bounds>> = {
  number: { isWhole: true, max: Infinity },
  share: { isWhole: false, max: 1 },
  tonnes: { isWhole: false, max: Infinity },
  inhabitants: { isWhole: false, max: Infinity },
};

/**
 * Whether a number is one of its unit. 0 never is: Excel hands over a blank cell as 0, which then would count as an
 * answer.
 *
 * 0.8 and 1 as shares -> true; 0, 1.2 and 80 -> false
 */
export function isOf(unit: Unit, value: number): boolean {
  const { isWhole, max } = bounds[unit];
  return Number.isFinite(value) && value > 0 && value <= max && (!isWhole || Number.isInteger(value));
}
