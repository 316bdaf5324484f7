/** How evenly a browser drew, from the times at which it asked for frames. */
export interface Frames {
  readonly count: number;
  /** Milliseconds from one frame to the next. */
  readonly median: number;
  readonly percentile95: number;
  /** Frames that a screen of 60 Hz would have shown and that were not drawn. */
  readonly dropped: number;
}

/** Milliseconds between two frames of a screen of 60 Hz. */
const usual = 1_000 / 60;

/**
 * What the times of frames say.
 *
 * 0, 17, 33, 67 ms -> {count: 3, median: 17, percentile95: 34, dropped: 1}
 *
 * @param times milliseconds, ascending, at least two
 */
export function framesOf(times: readonly number[]): Frames {
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return {
    count: gaps.length,
    median: at(0.5),
    percentile95: at(0.95),
    dropped: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / usual) - 1), 0),
  };
}
