import { gainsOf, weakestCriteria } from "../../src/scoring/potential";
import type { Criterion } from "../../src/scoring/criterion";
import { criterion } from "./criteria";

type Short = readonly [points: Parameters<typeof criterion>[1], max: number | null];

const criteriaOf = (rows: readonly Short[]): readonly Criterion[] =>
  rows.map(([points, max]) => criterion("Energi", points, max));

/** Position in the list and points left, which is how the cases are written. */
const found = (criteria: readonly Criterion[], gains: ReturnType<typeof gainsOf>) =>
  gains.map(({ criterion: each, potential }) => [criteria.indexOf(each), potential]);

describe("the criteria with points left to gain", () => {
  it.each<[string, readonly Short[], readonly (readonly [number, number])[]]>([
    ["none: no gain", [], []],
    ["full points: no gain", [[4, 4]], []],
    ["the largest potential first", [[3, 4], [0, 2], [1, 5]], [[2, 4], [1, 2], [0, 1]]], // prettier-ignore
    ["equal potentials in the order of the sheet", [[1, 2], [4, 5], [0, 1]], [[0, 1], [1, 1], [2, 1]]], // prettier-ignore
    ["not assessed: all its points", [["", 3]], [[0, 3]]],
    ["not applicable: none", [["n/a", 3]], []],
    ["unreadable: none", [["?", 3]], []],
    ["no maximum: none", [[1, null]], []],
    ["above the maximum: none", [[5, 3]], []],
    ["decimals are exact", [[0.1, 0.3]], [[0, 0.2]]],
    ["what is not finite is passed over", [[NaN, 3], [1, Infinity]], []], // prettier-ignore
  ])("%s", (_, rows, expected) => {
    const criteria = criteriaOf(rows);
    expect(found(criteria, gainsOf(criteria))).toEqual(expected);
  });
});

describe("the weakest criteria", () => {
  it.each<[string, readonly Short[], number, readonly number[]]>([
    ["most points lost first", [[3, 4], [0, 2]], 9, [1, 0]], // prettier-ignore
    ["as many as asked for", [[3, 4], [0, 2]], 1, [1]], // prettier-ignore
    ["at equal losses the lower share", [[3, 5], [0, 2], [8, 10]], 9, [1, 0, 2]], // prettier-ignore
    ["then the order of the sheet", [[1, 2], [1, 2]], 9, [0, 1]], // prettier-ignore
    ["not assessed: nobody knows", [["", 9], [1, 2]], 9, [1]], // prettier-ignore
    ["full points are not weak", [[2, 2]], 9, []],
  ])("%s", (_, rows, count, expected) => {
    const criteria = criteriaOf(rows);
    const positions = found(criteria, weakestCriteria(criteria, count)).map(([position]) => position);
    expect(positions).toEqual(expected);
  });
});
