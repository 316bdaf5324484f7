import type { Box } from "./boxes";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlottedBar extends Box {
  readonly color: string;
}

export interface PlottedLine {
  readonly color: string;
  readonly width: number;
  /** Stretches without a gap. */
  readonly stretches: readonly (readonly Point[])[];
  readonly markers: readonly (Point & { readonly color: string })[];
}

export interface PlottedText extends Point {
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
}

/** A value under a format code: ("0%", 0.5) -> "50%" */
export type NumberText = (format: string, value: number) => string;
