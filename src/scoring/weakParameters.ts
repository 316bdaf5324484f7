import type { Assessment, ParameterResult } from "./assessment";
import { weakerThan, weakest } from "./ranking";

/** How weak a parameter must be to be marked. */
export interface Weakness {
  /** Whether the weakest are so many, or all that are below a share. */
  readonly weakestBy: "count" | "share";
  readonly weakestCount: number;
  /** The share below which a parameter is marked: above 0, at most 1. */
  readonly weakestBelow: number;
}

/** The parameters to mark as the weakest, weakest first: so many, or all below a share. */
export function weakParameters(
  assessment: Assessment,
  { weakestBy, weakestCount, weakestBelow }: Weakness,
): readonly ParameterResult[] {
  return weakestBy === "count" ? weakest(assessment, weakestCount) : weakerThan(assessment, weakestBelow);
}
