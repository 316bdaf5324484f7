import { assess, type ScoredParameter } from "../../src/scoring/assess";
import type { Cap } from "../../src/scoring/caps";
import type { Criterion } from "../../src/scoring/criterion";
import { criterion } from "./criteria";

type Row = readonly [id: string, points: number | "" | "n/a" | "?", max: number | null];

const criteriaOf = (rows: readonly Row[], parameter = "A"): Criterion[] =>
  rows.map(([id, points, max]) => ({ ...criterion(parameter, points, max), id }));

const cap = (ids: string, points: number): Cap => ({ criteria: ids.split(" "), points });

const capped = (...caps: readonly Cap[]): ScoredParameter => ({ name: "A", shortName: "A", caps });

describe("a cap", () => {
  const rows: readonly Row[] = [
    ["a", 3, 4],
    ["b", 2, 4],
    ["c", 4, 5],
  ];

  it.each<[string, readonly Row[], readonly Cap[], number, number | null]>([
    ["leaves sums below it alone", rows, [cap("a b c", 20)], 9, 13],
    ["lowers points and max alike", rows, [cap("a b c", 8)], 8, 8],
    ["lowers the max alone where the points are below it", rows, [cap("a b c", 10)], 9, 10],
    ["holds for some of the criteria", rows, [cap("a b", 4)], 8, 9],
    ["holds beside another", rows, [cap("a b", 4), cap("c", 3)], 7, 7],
    // a and b count for 4, so that 4 + 4 = 8 are left for the outer cap of 7.
    ["counts what another within it left", rows, [cap("a b", 4), cap("a b c", 7)], 7, 7],
    ["gives the same in any order", rows, [cap("a b c", 7), cap("a b", 4)], 7, 7],
    [
      "that is not reached lowers nothing that one within it lowered",
      rows,
      [cap("a b c", 12), cap("a b", 4)],
      8,
      9,
    ],
    [
      "passes over what is not applicable",
      [
        ["a", 3, 4],
        ["b", "n/a", 4],
      ],
      [cap("a b", 5)],
      3,
      4,
    ],
    [
      "counts what is not assessed as 0 points",
      [
        ["a", 3, 4],
        ["b", "", 4],
      ],
      [cap("a b", 5)],
      3,
      5,
    ],
    [
      "leaves the max unknown where one is missing",
      [
        ["a", 3, 4],
        ["b", 4, null],
      ],
      [cap("a b", 5)],
      5,
      null,
    ],
    ["may be 0", rows, [cap("a b c", 0)], 0, 0],
    ["of criteria that are not there does nothing", rows, [cap("x y", 1)], 9, 13],
  ])("%s", (_, all, caps, points, max) => {
    const result = assess(criteriaOf(all), [capped(...caps)]);
    expect(result).toMatchObject({ points, max, parameters: [{ points, max }] });
  });

  it("keeps full points at 100 %", () => {
    const full: readonly Row[] = [
      ["a", 4, 4],
      ["b", 4, 4],
    ];
    expect(assess(criteriaOf(full), [capped(cap("a b", 6))])).toMatchObject({ points: 6, max: 6, share: 1 });
  });

  it("holds for its own parameter and not for the others", () => {
    const others = criteriaOf([["x", 9, 9]], "B");
    const result = assess(
      [...criteriaOf(rows), ...others],
      [capped(cap("a b c", 8)), { name: "B", shortName: "B" }],
    );
    expect(result).toMatchObject({ points: 17, max: 17, parameters: [{ points: 8 }, { points: 9, max: 9 }] });
  });

  it("does not change which criteria cannot be counted", () => {
    const result = assess(
      criteriaOf([
        ["a", "?", 4],
        ["b", 4, 4],
      ]),
      [capped(cap("a b", 3))],
    );
    expect(result).toMatchObject({ points: 3, max: 3, invalid: ["a"], assessed: 1, criteria: 2 });
  });
});

describe("a declared maximum", () => {
  it.each<[string, readonly Row[], number | null]>([
    [
      "stands in where no criterion has one",
      [
        ["a", 3, null],
        ["b", 2, null],
      ],
      12,
    ],
    [
      "gives way to those of the criteria",
      [
        ["a", 3, 4],
        ["b", 2, 4],
      ],
      8,
    ],
    [
      "does not fill up for one that is missing",
      [
        ["a", 3, 4],
        ["b", 2, null],
      ],
      null,
    ],
    [
      "is unknown when one is not applicable, as nobody knows how much leaves it",
      [
        ["a", 3, null],
        ["b", "n/a", null],
      ],
      null,
    ],
    [
      "stays with what is not assessed",
      [
        ["a", 3, null],
        ["b", "", null],
      ],
      12,
    ],
    ["is left with nothing when nothing is applicable", [["a", "n/a", null]], 0],
  ])("%s", (_, rows, max) => {
    const result = assess(criteriaOf(rows), [{ name: "A", shortName: "A", declaredMax: 12 }]);
    expect(result).toMatchObject({ max, parameters: [{ max }] });
  });

  it("leaves the total unknown while another parameter has none", () => {
    const criteria = [...criteriaOf([["a", 3, null]]), ...criteriaOf([["b", 3, null]], "B")];
    const parameters = [
      { name: "A", shortName: "A", declaredMax: 12 },
      { name: "B", shortName: "B" },
    ];
    expect(assess(criteria, parameters)).toMatchObject({
      max: null,
      share: null,
      parameters: [{ max: 12 }, { max: null }],
    });
  });
});
