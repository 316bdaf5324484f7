import type { Assessment, ParameterResult, Share } from "./assessment";
import { findParameter } from "./findParameter";

/** What changed from one assessment to a later one of the same municipality, in shares because maxima change. */
export interface Changes {
  /** The parameters that both have assessed, in the order of the earlier one. */
  readonly parameters: readonly ParameterChange[];
  /** The parameters that rose most; null where none rose. */
  readonly rise: LargestChange | null;
  /** The parameters that fell most; null where none fell. */
  readonly fall: LargestChange | null;
}

/** A parameter in both assessments. */
export interface ParameterChange {
  /** As the later one calls it, in reports. */
  readonly name: string;
  readonly before: Share;
  readonly after: Share;
  /** after − before: 0.05 = 5 percentage points up. */
  readonly change: number;
}

/** Parameters that changed as much as each other. */
export interface LargestChange {
  readonly names: readonly [string, ...string[]];
  /** In shares, positive for a rise. */
  readonly change: number;
}

/** Differences smaller than this come from the arithmetic of the computer. */
const same = 1e-9;

/**
 * What changed, parameter by parameter. One that one of the assessments does not have, or has not assessed, is passed
 * over.
 *
 * Energi 50 % -> 75 %, Transporter 50 % -> 40 % -> rise: Energi 0.25, fall: Transporter −0.1
 */
export function changesBetween(before: Assessment, after: Assessment): Changes {
  const parameters = before.parameters.flatMap((earlier) => {
    const later = findParameter(after, earlier.name);
    if (later === null || !isAssessed(earlier) || !isAssessed(later)) return [];
    const change = later.share - earlier.share;
    return [{ name: later.shortName, before: earlier.share, after: later.share, change }];
  });
  return {
    parameters,
    rise: largest(parameters, (change) => change),
    fall: largest(parameters, (change) => -change),
  };
}

type Assessed = ParameterResult & { readonly share: Share };

/** Whether the parameter has a share that says something. */
export function isAssessed(parameter: ParameterResult): parameter is Assessed {
  return parameter.share !== null && parameter.assessed > 0;
}

function largest(
  changes: readonly ParameterChange[],
  sizeOf: (change: number) => number,
): LargestChange | null {
  const size = Math.max(0, ...changes.map(({ change }) => sizeOf(change)));
  if (size < same) return null;
  const [first, ...others] = changes.filter(({ change }) => sizeOf(change) > size - same);
  if (!first) return null;
  return { names: [first.name, ...others.map(({ name }) => name)], change: first.change };
}
