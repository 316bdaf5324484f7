/**
 * A share as somebody types it, with or without the sign; null for what is none from 1 to 100 %.
 *
 * "66,7 %" -> 0.667
 */
export function shareFrom(typed: string): number | null {
  const text = typed.replace(/[\s%]/g, "").replace(",", ".");
  return /^\d+(\.\d+)?$/.test(text) ? shareOf(Number(text)) : null;
}

/** A share from its percent: 66.7 -> 0.667 */
export function shareOf(percent: number): number | null {
  return percent >= 1 && percent <= 100 ? Number((percent / 100).toFixed(6)) : null;
}

/** A share as percent, without the noise of a binary fraction: 0.55 -> 55 */
export function percentOf(share: number): number {
  return Number((share * 100).toFixed(4));
}
