import type { KnownParameter } from "../../../reading/comparing/parameters";
import type { Placed, Ranking } from "../../../reading/comparing/ranking";
import type { Choice } from "../../model/choices";

/** A parameter with the results of those that have it. */
export interface Row extends KnownParameter {
  readonly ranking: Ranking;
}

/** A dot for each assessment, or, where there are too many, how they spread. */
export type Manner = "dots" | "spread";

/** What an assessment has in a row; null where it has no result there. */
export function placedIn({ ranking }: Row, choice: Choice | null): Placed | null {
  return ranking.placed.find((placed) => placed.choice.key === choice?.key) ?? null;
}
