import type { Chart } from "../../book/chart";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a chart stand; null for one that is not shown. All in pixels. */
export interface ChartBoxes {
  readonly title: Box | null;
  readonly legend: Box | null;
  /** The bars or lines with their axes. */
  readonly plot: Box;
}

/** Heights of texts, in pixels. */
export const textSizes = { title: 18, label: 12, line: 18 } as const;

/** About what a text of a size takes, in pixels: nobody lays these texts out before they are drawn. */
export function textWidth(text: string, size: number = textSizes.label): number {
  return text.length * size * 0.56;
}

/** The text, cut where it finds no room: ("Transporter", 40) -> "Trans…" */
export function fitted(text: string, width: number, size: number = textSizes.label): string {
  const room = Math.max(1, Math.floor(width / (size * 0.56)));
  return text.length <= room ? text : `${text.slice(0, Math.max(1, room - 1)).trimEnd()}…`;
}

const margin = 8;
const titleHeight = 34;
const keyWidth = 22;

/** Lays out a chart: the title above, the legend on its side, the plot in what is left. */
export function chartBoxes(
  { legend }: Pick<Chart, "legend">,
  title: string,
  names: readonly string[],
  size: { readonly width: number; readonly height: number },
): ChartBoxes {
  const whole: Box = {
    left: margin,
    top: margin,
    width: Math.max(0, size.width - 2 * margin),
    height: Math.max(0, size.height - 2 * margin),
  };
  const [titleBox, rest] = title !== "" ? cut(whole, "top", titleHeight) : [null, whole];
  if (!legend.visible || names.length === 0) return { title: titleBox, legend: null, plot: rest };
  const side = legend.position === "corner" ? "right" : legend.position;
  const widest = Math.max(...names.map((name) => textWidth(name))) + keyWidth;
  const isBeside = side === "left" || side === "right";
  const [legendBox, plot] = cut(rest, side, isBeside ? Math.min(widest, rest.width / 3) : textSizes.line + 4);
  return { title: titleBox, legend: legendBox, plot };
}

/** Cuts a strip off a side of a box. */
export function cut(
  box: Box,
  side: "top" | "bottom" | "left" | "right",
  wanted: number,
): [strip: Box, rest: Box] {
  const { left, top, width, height } = box;
  const isAcross = side === "top" || side === "bottom";
  const size = Math.min(wanted, isAcross ? height : width);
  const strip = isAcross
    ? { ...box, height: size, top: side === "top" ? top : top + height - size }
    : { ...box, width: size, left: side === "left" ? left : left + width - size };
  const rest = isAcross
    ? { ...box, height: height - size, top: side === "top" ? top + size : top }
    : { ...box, width: width - size, left: side === "left" ? left + size : left };
  return [strip, rest];
}
