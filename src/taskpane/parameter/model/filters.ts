import type { ReadCriterion } from "../../../reading/reading";

/** Which criteria are shown. */
export type Filter = "all" | "notAssessed" | "pointsLeft";

export const filters: readonly Filter[] = ["all", "notAssessed", "pointsLeft"];

/** Whether the filter shows a criterion. One that is not assessed, or cannot be counted, may have points left. */
export function passes({ points, max }: ReadCriterion, filter: Filter): boolean {
  if (filter === "all") return true;
  if (filter === "notAssessed") return points.kind === "notAssessed";
  if (points.kind === "points") return max !== null && points.value < max;
  return points.kind !== "notApplicable";
}
