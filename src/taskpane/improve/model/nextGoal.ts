/**
 * The share in whole percent that somebody is likely to aim for: the threshold while it is not reached, else the next
 * multiple of ten.
 *
 * 0.806 -> 90; 0.9 -> 100; (0.63, threshold 0.75) -> 75
 */
export function nextGoal(share: number, threshold: number | null): number {
  if (threshold !== null && share < threshold) return Math.ceil(Math.round(threshold * 1e4) / 100);
  return Math.min(100, (Math.floor(share * 10) + 1) * 10);
}
