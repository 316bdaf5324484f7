/** What the points cell of a criterion says. */
export type Points =
  | { readonly kind: "points"; readonly value: number }
  | { readonly kind: "notAssessed" }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "invalid" };

/** One scored row, as scoring sees it: where it stands in a workbook is known only to `reading`. */
export interface Criterion {
  /** Unique within an assessment. Scoring hands it back and never looks into it. */
  readonly id: string;
  /** Name of the parameter as the assessment lists it. */
  readonly parameter: string;
  readonly points: Points;
  /** Highest possible points, or null where the workbook names none. */
  readonly max: number | null;
  /** How much it weighs beside the others; null or absent where the workbook weighs nothing. */
  readonly weight?: number | null;
}
