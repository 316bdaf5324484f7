/** A bar in each cell, as long as its value is large. */
export interface DataBar {
  /** "#RRGGBB" */
  readonly color: string;
  readonly gradient: boolean;
  readonly border: string | null;
  readonly lower: ScaleBound;
  readonly upper: ScaleBound;
  /** Whether the bar stands alone, without the value. */
  readonly barOnly: boolean;
  readonly direction: "context" | "leftToRight" | "rightToLeft";
}

/** Two or three colours that cells are given between, from the lowest value to the highest. */
export type ColorScale = readonly ScalePoint[];

export interface ScalePoint {
  readonly bound: ScaleBound;
  /** "#RRGGBB" */
  readonly color: string;
}

/** Where a scale begins, turns or ends. "automatic" is the lowest or highest value, or 0 where that is further out. */
export type ScaleBound =
  | { readonly kind: "lowest" | "highest" | "automatic" }
  /** A number as text, or a formula without the leading "=". */
  | { readonly kind: "number" | "percent" | "percentile" | "formula"; readonly value: string };
