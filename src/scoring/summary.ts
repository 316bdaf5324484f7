import type { Assessment, ParameterResult } from "./assessment";
import { hasRanking } from "./ranking";

/** What is said of an assessment in a sentence or two. */
export interface Highlights {
  /** The parameters with the highest share: several where they are equal. */
  readonly strongest: readonly ParameterResult[];
  /** The parameters with most points left to gain, the largest potential first. */
  readonly mostPotential: readonly ParameterResult[];
}

/**
 * The parameters worth naming; none while there is no ranking, or where all are equal.
 *
 * At equal potentials the lower share comes first, then the order in the sheet. The strongest may be among those with
 * most potential too: a large parameter has more left at 80 % than a small one at 50 %.
 *
 * (Kalmar, 2) -> {strongest: Mål and Organisation, mostPotential: Upphandling with 4 and Kommunikation with 3}
 */
export function highlightsOf(assessment: Assessment, count: number): Highlights {
  const ranked = hasRanking(assessment) ? assessment.parameters.filter(({ place }) => place !== null) : [];
  const strongest = ranked.filter(({ place }) => place === 1);
  if (strongest.length === ranked.length) return { strongest: [], mostPotential: [] };
  const mostPotential = ranked
    .filter(({ potential }) => potentialOf(potential) > 0)
    .sort((a, b) => potentialOf(b.potential) - potentialOf(a.potential) || (b.place ?? 0) - (a.place ?? 0))
    .slice(0, count);
  return { strongest, mostPotential };
}

function potentialOf(potential: number | null): number {
  return potential ?? 0;
}
