import type { Compared } from "../../reading/comparing/compared";
import { parameterNames, type KnownParameter } from "../../reading/comparing/parameters";
import { rankingOf, type Ranking } from "../../reading/comparing/ranking";

/** What the comparison sheet says. */
export interface ComparisonFacts {
  /** Of the whole assessments. */
  readonly ranking: Ranking;
  /** The parameters of all of them, in the order in which they first appear. */
  readonly parameters: readonly RankedParameter[];
  /** How many were read from files. */
  readonly files: number;
}

/** A parameter, and how the assessments rank in it. */
export interface RankedParameter extends KnownParameter {
  readonly ranking: Ranking;
  /** Shares by the assessments' keys; without those that have no result in it. */
  readonly shares: ReadonlyMap<string, number>;
}

/** Ranks the assessments as a whole and in each parameter that any of them has. */
export function comparisonFacts(assessments: readonly Compared[]): ComparisonFacts {
  return {
    ranking: rankingOf(assessments, null),
    parameters: parameterNames(assessments).all.map((parameter) => {
      const ranking = rankingOf(assessments, parameter.name);
      const shares = new Map(ranking.placed.map(({ choice, share }) => [choice.key, share]));
      return { ...parameter, ranking, shares };
    }),
    files: assessments.filter(({ file }) => file !== null).length,
  };
}
