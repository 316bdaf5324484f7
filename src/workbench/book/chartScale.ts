import type { ChartAxis } from "./chart";

/** How a value axis counts. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/**
 * The scale of a value axis: what the axis fixes, and round numbers around the values for the rest, with zero unless
 * the values lie close together far from it.
 *
 * ([3, 18], nothing fixed) -> {minimum: 0, maximum: 20, majorUnit: 5}
 */
export function valueScale(
  axis: Pick<ChartAxis, "minimum" | "maximum" | "majorUnit">,
  values: readonly number[],
): ValueScale {
  const [least, most] = extremes(values);
  const low = axis.minimum ?? least;
  const high = axis.maximum ?? Math.max(most, low);
  const majorUnit = axis.majorUnit !== null && axis.majorUnit > 0 ? axis.majorUnit : roundStep(high - low);
  const minimum = axis.minimum ?? multiple(Math.floor(low / majorUnit), majorUnit);
  const above = axis.maximum ?? multiple(Math.ceil(high / majorUnit), majorUnit);
  return { minimum, maximum: above > minimum ? above : minimum + majorUnit, majorUnit };
}

/** The lines of a scale: {minimum: 0, maximum: 1, majorUnit: 0.5} -> [0, 0.5, 1] */
export function ticks({ minimum, maximum, majorUnit }: ValueScale): number[] {
  const count = Math.min(mostTicks, Math.floor((maximum - minimum) / majorUnit + 1e-9));
  return Array.from({ length: count + 1 }, (_, at) => round(minimum + at * majorUnit));
}

/** A fixed unit may be much too small for its axis. */
const mostTicks = 100;

/** Values closer together than this share of the largest are shown without zero, as Excel does. */
const closeTogether = 1 / 6;

function extremes(values: readonly number[]): [least: number, most: number] {
  const [least, most] = values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  if (least > most || (least === 0 && most === 0)) return [0, 1];
  const largest = Math.max(Math.abs(least), Math.abs(most));
  if (least > 0 && most - least < largest * closeTogether && most > least)
    return [least - (most - least) / 2, most];
  return [Math.min(0, least), Math.max(0, most)];
}

/** About five steps of 1, 2 or 5 times a power of ten. */
function roundStep(span: number): number {
  const raw = (span > 0 ? span : 1) / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].find((one) => raw <= one * power * (1 + 1e-9)) ?? 10;
  return round(step * power);
}

function multiple(count: number, unit: number): number {
  return round(count * unit);
}

/** Without the dust of binary fractions: 0.30000000000000004 -> 0.3 */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
