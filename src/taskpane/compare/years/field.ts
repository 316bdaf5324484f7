/** Pixels from 100 % down to 0 %. */
export const fieldHeight = 140;

/** How far to the right something stands, of the whole width: 0.5 -> "50%". */
export function place(part: number): string {
  return `${String(100 * part)}%`;
}

/** Pixels from above to a share. Points above the maximum stand at the top. */
export function heightOf(share: number): number {
  return fieldHeight * (1 - Math.min(1, Math.max(0, share)));
}
