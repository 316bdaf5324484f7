import type { Assessment, Share } from "../../scoring/assessment";
import { hasRanking } from "../../scoring/ranking";

/** Parameters that share a place at one end of the ranking. */
export interface Extreme {
  readonly names: readonly string[];
  readonly share: Share;
}

/** The strongest and the weakest parameters; `weakest` is null where all are alike. */
export interface Extremes {
  readonly strongest: Extreme;
  readonly weakest: Extreme | null;
}

/** Both ends of the ranking, with all that share a place there; null with fewer than two parameters in it. */
export function extremesOf(result: Assessment): Extremes | null {
  const ranked = hasRanking(result)
    ? result.parameters.flatMap(({ shortName, share, place }) =>
        share === null || place === null ? [] : [{ shortName, share, place }],
      )
    : [];
  if (ranked.length < 2) return null;
  const last = Math.max(...ranked.map(({ place }) => place));
  const at = (wanted: number): Extreme | null => {
    const group = ranked.filter(({ place }) => place === wanted);
    const [first] = group;
    return first ? { names: group.map(({ shortName }) => shortName), share: first.share } : null;
  };
  const strongest = at(1);
  return strongest && { strongest, weakest: last === 1 ? null : at(last) };
}
