import type { Chart } from "../../book/chart";
import type { ValueScale } from "../../book/chartScale";
import { fitted, textSizes, type Box } from "./boxes";
import type { PlottedText, Point } from "./plotted";

/** Between an axis and its labels, in pixels. */
export const gap = 6;

/** Turns categories and values into points of the plot. */
export interface Placing {
  /** Along the categories and up the values, both from 0 to 1, as a point. */
  at(along: number, value: number): Point;
  across(value: number): { readonly from: Point; readonly to: Point };
  valueText(value: number, text: string): PlottedText;
  categoryText(at: number, text: string): PlottedText;
  readonly count: number;
  /** The value from which bars start: zero, or the end of the scale that is next to it. */
  readonly base: number;
  readonly isLying: boolean;
}

/** Bars that lie down have their first category at the bottom, as Excel has it, unless the axis is reversed. */
export function placing(
  chart: Chart,
  area: Box,
  isLying: boolean,
  scale: ValueScale,
  count: number,
): Placing {
  const { categoryAxis, valueAxis } = chart;
  const up = (value: number): number => {
    const part = Math.min(1, Math.max(0, (value - scale.minimum) / (scale.maximum - scale.minimum)));
    return valueAxis.reversed ? 1 - part : part;
  };
  const along = (part: number): number => (categoryAxis.reversed === isLying ? part : 1 - part);
  const point = (first: number, second: number): Point =>
    isLying
      ? { x: area.left + second * area.width, y: area.top + first * area.height }
      : { x: area.left + first * area.width, y: area.top + (1 - second) * area.height };
  const bottom = area.top + area.height + textSizes.label + 2;
  const band = area.width / Math.max(1, count);
  return {
    at: (part, value) => point(along(part), up(value)),
    across: (value) => ({ from: point(0, up(value)), to: point(1, up(value)) }),
    valueText: (value, text) =>
      isLying
        ? { x: point(0, up(value)).x, y: bottom, text, anchor: "middle" }
        : { x: area.left - gap, y: point(0, up(value)).y + 4, text, anchor: "end" },
    categoryText: (at, text) => {
      const middle = point(along((at + 0.5) / count), 0);
      return isLying
        ? { x: area.left - gap, y: middle.y + 4, text: fitted(text, area.left - gap), anchor: "end" }
        : { x: middle.x, y: bottom, text: fitted(text, band - gap), anchor: "middle" };
    },
    count,
    base: Math.min(scale.maximum, Math.max(scale.minimum, 0)),
    isLying,
  };
}
