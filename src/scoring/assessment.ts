/** Points / max points, 0 to 1. Branded so that it cannot be taken for a percent or for points. */
export type Share = number & { readonly __unit: "share" };

/** The sums over a set of criteria, in points. */
export interface Tally {
  readonly points: number;
  /** Sum of the maxima of applicable criteria; null when one of them has no maximum. */
  readonly max: number | null;
  /** points / max; null when the max is unknown or 0 (everything not applicable). */
  readonly share: Share | null;
  /** max − points; null when the max is unknown. */
  readonly potential: number | null;
  /** Number of applicable criteria. */
  readonly criteria: number;
  /** Number of applicable criteria that have points. */
  readonly assessed: number;
  /** Ids of criteria whose points cannot be counted. While there is one, the sums are not to be shown as a result. */
  readonly invalid: readonly string[];
}

/** Sums, and what they are when weights count: another figure, never a part of the sums. */
export interface WeighedTally extends Tally {
  /** Null where the workbook weighs nothing, or where a weight or a maximum is missing. */
  readonly weightedShare: Share | null;
}

export interface ParameterResult extends WeighedTally {
  readonly name: string;
  readonly shortName: string;
  /** 1 = strongest; equal shares share a place. Null when there is no share. */
  readonly place: number | null;
  /** True when another parameter has the same place. */
  readonly tied: boolean;
}

/** One municipality's filled-in test, computed. */
export interface Assessment extends WeighedTally {
  /** In the order of the sheet. */
  readonly parameters: readonly ParameterResult[];
}
