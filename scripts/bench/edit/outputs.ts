import { parameters } from "../parameters";
import type { Row, Size } from "./municipalities";

export const measures = ["points", "share", "potential", "max", "count"] as const;

/** What a cell is to show: of a municipality, and of one of its parameters where one is named. */
export interface Output {
  readonly measure: (typeof measures)[number];
  readonly municipality: string;
  readonly parameter: string | null;
}

/**
 * So many outputs, spread over all municipalities: first the points of each, then the points of each one's first
 * parameter, and so on. No two are equal while there are 40 for each municipality or fewer.
 */
export function outputsOf({ assessments }: Size, count: number): readonly Output[] {
  const kinds = [null, ...parameters].flatMap((parameter) =>
    measures.map((measure) => ({ measure, parameter })),
  );
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[Math.floor(index / assessments) % kinds.length];
    if (!kind) throw new RangeError("There is always a kind of output.");
    return { ...kind, municipality: `Kommun ${String((index % assessments) + 1)}` };
  });
}

interface Sums {
  points: number;
  max: number;
  count: number;
}

/** What the outputs must be, by plain sums over the rows. */
export function truthOf(rows: readonly Row[], outputs: readonly Output[]): readonly number[] {
  const sums = new Map<string, Sums>();
  for (const { municipality, parameter, points, max } of rows) {
    for (const key of [keyOf(municipality, null), keyOf(municipality, parameter)]) {
      const own = sums.get(key) ?? { points: 0, max: 0, count: 0 };
      sums.set(key, { points: own.points + points, max: own.max + max, count: own.count + 1 });
    }
  }
  return outputs.map(({ measure, municipality, parameter }) => {
    const own = sums.get(keyOf(municipality, parameter)) ?? { points: 0, max: 0, count: 0 };
    return { ...own, share: own.points / own.max, potential: own.max - own.points }[measure];
  });
}

/** Whether results are the truth, but for what computers do to fractions. */
export function areClose(results: readonly unknown[], truth: readonly number[]): boolean {
  return truth.every((value, at) => {
    const result = results[at];
    return typeof result === "number" && Math.abs(result - value) < 1e-9;
  });
}

function keyOf(municipality: string, parameter: string | null): string {
  return JSON.stringify([municipality, parameter]);
}
