import type { ParameterResult } from "../../../scoring/assessment";
import { findParameter } from "../../../scoring/findParameter";
import type { YearLine } from "./years";

/** What changed from the first year of a line to its last. */
export interface Changes {
  /** Of the whole, in shares: 0.05 = 5 percentage points up. */
  readonly total: number;
  /** The parameters that rose most; null where none rose. */
  readonly rise: ParameterChange | null;
  /** The parameters that fell most; null where none fell. */
  readonly fall: ParameterChange | null;
}

/** Parameters that changed as much as each other. */
export interface ParameterChange {
  readonly names: readonly [string, ...string[]];
  /** In shares, positive for a rise. */
  readonly change: number;
}

/** Differences smaller than this come from the arithmetic of the computer. */
const same = 1e-9;

/**
 * What changed from the first year to the last, parameter by parameter in shares, because maxima change. A parameter
 * that one of the years does not have, or has not assessed, is passed over.
 *
 * Energi 50 % -> 75 %, Transporter 50 % -> 40 % -> rise: Energi 0.25, fall: Transporter −0.1
 */
export function changesOf({ years }: YearLine): Changes {
  const [first] = years;
  const last = years.at(-1) ?? first;
  const changes = first.choice.live.result.parameters.flatMap((before) => {
    const after = findParameter(last.choice.live.result, before.name);
    if (after === null || !isAssessed(before) || !isAssessed(after)) return [];
    return [{ name: after.shortName, change: after.share - before.share }];
  });
  return {
    total: last.share - first.share,
    rise: most(changes, (change) => change),
    fall: most(changes, (change) => -change),
  };
}

type Assessed = ParameterResult & { readonly share: number };

function isAssessed(parameter: ParameterResult): parameter is ParameterResult & Assessed {
  return parameter.share !== null && parameter.assessed > 0;
}

interface Change {
  readonly name: string;
  readonly change: number;
}

function most(changes: readonly Change[], sizeOf: (change: number) => number): ParameterChange | null {
  const largest = Math.max(0, ...changes.map(({ change }) => sizeOf(change)));
  if (largest < same) return null;
  const [first, ...others] = changes.filter(({ change }) => sizeOf(change) > largest - same);
  if (!first) return null;
  return { names: [first.name, ...others.map(({ name }) => name)], change: first.change };
}
