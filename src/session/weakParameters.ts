import type { Assessment, ParameterResult } from "../scoring/assessment";
import { weakerThan, weakest } from "../scoring/ranking";
import type { Settings } from "./session";

/** How weak a parameter must be to be marked. */
export type Weakness = Pick<Settings, "weakestBy" | "weakestCount" | "weakestBelow">;

/** The parameters to mark as the weakest, weakest first: so many, or all below a share. */
export function weakParameters(
  assessment: Assessment,
  { weakestBy, weakestCount, weakestBelow }: Weakness,
): readonly ParameterResult[] {
  return weakestBy === "count" ? weakest(assessment, weakestCount) : weakerThan(assessment, weakestBelow);
}
