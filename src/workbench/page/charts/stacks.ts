import { chartTypes, type ChartType } from "../../book/chart";

/** From where to where a value reaches on the value axis. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/**
 * Where each value of each series stands: on zero, or on the values of the series before it; in a stack of 100 percent
 * by its share of the whole. Null for a cell without a number.
 *
 * (stacked, [[1, 2], [3, 4]]) -> [[0–1, 0–2], [1–4, 2–6]]
 */
export function reaches(
  type: ChartType,
  series: readonly (readonly (number | null)[])[],
): (readonly (Reach | null)[])[] {
  const { grouping } = chartTypes[type];
  if (grouping === "clustered" || grouping === "standard")
    return series.map((values) => values.map((value) => (value === null ? null : { from: 0, to: value })));
  const sums = new Map<string, number>();
  return series.map((values) =>
    values.map((value, at) => {
      if (value === null) return null;
      const part = grouping === "percentStacked" ? share(value, at, series) : value;
      const key = `${at}${part < 0 ? "-" : "+"}`;
      const from = sums.get(key) ?? 0;
      sums.set(key, from + part);
      return { from, to: from + part };
    }),
  );
}

function share(value: number, at: number, series: readonly (readonly (number | null)[])[]): number {
  const whole = series.reduce((sum, values) => sum + Math.abs(values[at] ?? 0), 0);
  return whole === 0 ? 0 : value / whole;
}
