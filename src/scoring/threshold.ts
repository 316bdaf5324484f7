import type { Assessment } from "./assessment";
import { gapTo } from "./goal";

/** How a result stands to the share that somebody wants to be reached. */
export interface ThresholdStanding {
  readonly threshold: number;
  readonly side: "above" | "at" | "below";
  /** Points that are missing; 0 unless it is below. */
  readonly missing: number;
}

/** null without a threshold, or without a share to compare. */
export function thresholdOf(result: Assessment, threshold: number | null): ThresholdStanding | null {
  const missing = threshold === null ? null : gapTo(result, threshold);
  if (threshold === null || missing === null || result.share === null) return null;
  if (missing > 0) return { threshold, side: "below", missing };
  return { threshold, side: result.share > threshold ? "above" : "at", missing };
}
