import fc from "fast-check";
import { assess } from "../../src/scoring/assess";
import { rankAll } from "../../src/scoring/rankAll";
import { criterion, named } from "./criteria";

type Short = readonly [points: Parameters<typeof criterion>[1], max: number | null];

const ranked = (rows: readonly Short[]) =>
  rankAll(rows, ([points, max]) => assess([criterion("Energi", points, max)], named("Energi"))).map(
    ({ item, place }) => [rows.indexOf(item), place],
  );

describe("a ranking of assessments", () => {
  it.each<[string, readonly Short[], readonly (readonly [number, number | null])[]]>([
    ["the highest share first", [[1, 4], [54, 67], [2, 4]], [[1, 1], [2, 2], [0, 3]]], // prettier-ignore
    ["equal shares share a place and keep their order", [[1, 3], [2, 6], [1, 1]], [[2, 1], [0, 2], [1, 2]]], // prettier-ignore
    ["after a shared place one is skipped", [[1, 1], [2, 2], [1, 2]], [[0, 1], [1, 1], [2, 3]]], // prettier-ignore
    ["without a share: last, without a place", [[1, null], ["n/a", 4], [0, 4]], [[2, 1], [0, null], [1, null]]], // prettier-ignore
    ["nothing to rank", [], []],
  ])("%s", (_, rows, expected) => {
    expect(ranked(rows)).toEqual(expected);
  });

  it("holds every item once, in the order of the shares", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 5, max: 9 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(rows, (given) => {
        const items = given.map(([points, max]) => ({ points, max }));
        const result = rankAll(items, ({ points, max }) =>
          assess([criterion("Energi", points, max)], named("Energi")),
        );
        expect(new Set(result.map(({ item }) => item))).toEqual(new Set(items));
        for (const { item, place } of result) {
          const better = items.filter((other) => other.points * item.max > item.points * other.max);
          expect(place).toBe(better.length + 1);
        }
      }),
    );
  });
});
