/** What several runs of the same work took, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly fastest: number;
}

/** Times a piece of work after one run that warms it up. */
export async function timed(runs: number, work: () => unknown): Promise<Timing> {
  await work();
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) taken.push(await stopwatch(work));
  const sorted = taken.sort((a, b) => a - b);
  return { median: sorted[Math.floor(runs / 2)] ?? NaN, fastest: sorted[0] ?? NaN };
}

/** Milliseconds that a piece of work takes. */
export async function stopwatch(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
