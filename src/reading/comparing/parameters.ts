import type { ParameterResult } from "../../scoring/assessment";
import { findParameter } from "../../scoring/findParameter";
import type { Compared } from "./compared";

/** A parameter by the name that the first assessment which has it uses. */
export interface KnownParameter {
  readonly name: string;
  readonly shortName: string;
}

/** The parameters of some assessments. */
export interface ParameterNames {
  /** All of them, in the order in which they first appear. */
  readonly all: readonly KnownParameter[];
  /** Those that two or more assessments have. */
  readonly shared: readonly KnownParameter[];
  /** Those that only one has: there is nothing to compare. */
  readonly single: readonly KnownParameter[];
}

/**
 * The parameters of all assessments, in the order in which they first appear. They are matched as KLIMAT.COMPARE
 * matches them, by long name, short name or another spelling of an edition.
 *
 * "Upphandling och inköp", Skog; "2. Upphandling" -> shared: Upphandling; single: Skog
 */
export function parameterNames(choices: readonly Compared[]): ParameterNames {
  const known = new Map<KnownParameter, number>();
  for (const { live } of choices) {
    const found = new Set<ParameterResult>();
    for (const [parameter, count] of known) {
      const match = findParameter(live.result, parameter.name);
      if (match === null) continue;
      found.add(match);
      known.set(parameter, count + 1);
    }
    for (const { name, shortName } of live.result.parameters.filter((one) => !found.has(one)))
      known.set({ name, shortName }, 1);
  }
  const all = [...known];
  return {
    all: all.map(([parameter]) => parameter),
    shared: all.filter(([, count]) => count > 1).map(([parameter]) => parameter),
    single: all.filter(([, count]) => count === 1).map(([parameter]) => parameter),
  };
}
