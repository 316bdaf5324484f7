import type { Role } from "../../reading/reading";

/** Everything that a column may hold, what is needed most first. */
export const roles = [
  "parameter",
  "criterion",
  "points",
  "max",
  "notApplicable",
  "number",
  "group",
  "weight",
  "comment",
  "entity",
] as const satisfies readonly Role[];
