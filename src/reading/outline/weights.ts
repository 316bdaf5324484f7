import { isWhole } from "../../scoring/weighting";
import type { ClassifiedRow } from "./classify";

/** What a column of weights says: of criteria by row, of parameters by key. */
export interface Weights {
  readonly criteria: ReadonlyMap<number, number>;
  readonly parameters: ReadonlyMap<string, number>;
}

/**
 * Tells the weights of criteria from those of parameters. A parameter's weight stands on its heading or subtotal;
 * or on every criterion of it, or the first one only, when those of the parameters add up to 1 or to 100. Where a
 * heading's weight is the sum of those below it, it is a sum and no weight of its own.
 */
export function weightsOf(rows: readonly ClassifiedRow[]): Weights {
  const criteria = rows.filter(({ reason, row }) => reason === null && row.weight !== null);
  const byParameter = new Map<string, number[]>();
  for (const { parameter, row } of criteria) {
    byParameter.set(parameter, [...(byParameter.get(parameter) ?? []), row.weight ?? 0]);
  }
  const own = new Map(criteria.map(({ row }) => [row.row, row.weight ?? 0]));
  const headed = onHeadings(rows);
  if (headed.size > 0) {
    const areSums = [...headed].every(([key, weight]) => isSumOf(weight, byParameter.get(key) ?? []));
    return { criteria: own, parameters: areSums ? new Map() : headed };
  }
  const shared = sharedBy(byParameter, rows.filter(({ reason }) => reason === null).length);
  return shared ? { criteria: new Map(), parameters: shared } : { criteria: own, parameters: new Map() };
}

function onHeadings(rows: readonly ClassifiedRow[]): ReadonlyMap<string, number> {
  const headed = new Map<string, number>();
  for (const { reason, row, parameter, sums } of rows) {
    const isOfParameter = reason === "heading" || (reason === "subtotal" && sums?.scope !== "part");
    if (isOfParameter && row.weight !== null && parameter !== "") headed.set(parameter, row.weight);
  }
  return headed;
}

/** The one weight that the criteria of each parameter have, where these make a whole; else null. */
function sharedBy(
  byParameter: ReadonlyMap<string, readonly number[]>,
  criteria: number,
): ReadonlyMap<string, number> | null {
  const shared = new Map<string, number>();
  for (const [parameter, [first = 0, ...others]] of byParameter) {
    if (others.some((weight) => weight !== first)) return null;
    shared.set(parameter, first);
  }
  const isOnFirstsOnly =
    [...byParameter.values()].every(({ length }) => length === 1) && shared.size < criteria;
  return shared.size > 1 && (isWhole([...shared.values()]) || isOnFirstsOnly) ? shared : null;
}

function isSumOf(weight: number, parts: readonly number[]): boolean {
  return parts.length > 0 && Math.abs(parts.reduce((sum, part) => sum + part, 0) - weight) < 1e-9;
}
