import type { Points } from "../../../scoring/criterion";

/** Whether two say the same of a criterion. */
export function samePoints(one: Points, other: Points): boolean {
  if (one.kind !== "points" || other.kind !== "points") return one.kind === other.kind;
  return one.value === other.value;
}
