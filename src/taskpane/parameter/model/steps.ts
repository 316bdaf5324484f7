import type { ReadCriterion } from "../../../reading/reading";
import type { Points } from "../../../scoring/criterion";

/** From the coarsest; what none of them divides was typed, and typing is free. */
const steps = [1, 0.5, 0.25] as const;
const finest = 0.1;

/** Less than any points differ: 0.3 is no exact multiple of 0.1 to a computer. */
const tolerance = 1e-9;

/**
 * The step in which an assessment gives points: the coarsest that all its points and maxima are multiples of.
 *
 * 3 of 5, 2.5 of 5 -> 0.5; nothing assessed, maxima 5 and 10 -> 1
 */
export function stepOf(criteria: readonly ReadCriterion[]): number {
  const figures = criteria.flatMap(({ points, max }) => [
    ...(points.kind === "points" ? [points.value] : []),
    ...(max === null ? [] : [max]),
  ]);
  return steps.find((step) => figures.every((figure) => isMultiple(figure, step))) ?? finest;
}

function isMultiple(figure: number, step: number): boolean {
  const parts = figure / step;
  return Math.abs(parts - Math.round(parts)) < tolerance;
}

/**
 * Points one step up (1) or down (-1), within 0 to max, or null where there is no further step. Points between two
 * steps go to the next one; from no points, a step down is 0 and a step up the first step.
 */
export function steppedPoints(
  points: Points,
  direction: 1 | -1,
  { step, max }: { readonly step: number; readonly max: number | null },
): number | null {
  const value = points.kind === "points" ? points.value : null;
  const parts = (value ?? 0) / step;
  const near = Math.round(parts);
  const isOn = Math.abs(parts - near) < tolerance;
  const next = isOn ? near + direction : direction === 1 ? Math.ceil(parts) : Math.floor(parts);
  const wanted = Math.max(0, Math.min(max ?? Infinity, Number((next * step).toPrecision(15))));
  return wanted === value ? null : wanted;
}
