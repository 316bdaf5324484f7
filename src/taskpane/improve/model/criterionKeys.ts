import type { ReadCriterion } from "../../../reading/reading";

/**
 * What criteria are known by while rows move and points change: parameter, number and text, and how many with the
 * same stand before. By id.
 */
export function criterionKeys(criteria: readonly ReadCriterion[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    criteria.map(({ id, parameter, number, text }) => {
      const name = JSON.stringify([parameter, number, text]);
      const count = seen.get(name) ?? 0;
      seen.set(name, count + 1);
      return [id, `${name} ${String(count)}`];
    }),
  );
}
