import type { YearLine } from "../../../reading/comparing/years";

/** Where a year stands in a chart, from 0 to 1: as far from each other as they are in time. */
export type YearScale = (year: number) => number;

/** The scale from the first year of the lines to the last. ([2019, 2024]) -> 2021 is 0.4 */
export function yearScale(lines: readonly YearLine[]): YearScale {
  const years = yearsOf(lines);
  const first = years[0] ?? 0;
  const span = (years.at(-1) ?? first) - first;
  return (year) => (span === 0 ? 0.5 : (year - first) / span);
}

/** Every year that one of the lines has, the earliest first. */
export function yearsOf(lines: readonly YearLine[]): readonly number[] {
  const years = lines.flatMap((line) => line.years.map(({ year }) => year));
  return [...new Set(years)].sort((a, b) => a - b);
}
