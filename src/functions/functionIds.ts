/**
 * What follows "KLIMAT." in a formula, in the order of the help pages. They stand apart from what the functions
 * compute, because Excel wants the names at once and the values later.
 */
export const functionIds = [
  "TOTAL",
  "MAXPOINTS",
  "PERCENT",
  "POTENTIAL",
  "PROGRESS",
  "PARAMETERTOTAL",
  "PARAMETERS",
  "WEAKEST",
  "STRONGEST",
  "PLACE",
  "CRITERIACOUNT",
  "CRITERIA",
  "WEAKESTCRITERIA",
  "BASEMET",
  "PASSES",
  "GAPTO",
  "PLAN",
  "SUMMARY",
  "FINDINGS",
  "RANKING",
  "COMPARE",
  "EMISSIONREDUCTION",
] as const;

export type FunctionId = (typeof functionIds)[number];
