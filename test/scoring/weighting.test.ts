import { assess, type ScoredParameter } from "../../src/scoring/assess";
import type { Criterion } from "../../src/scoring/criterion";
import { criterion } from "./criteria";

type Row = readonly [
  parameter: string,
  weight: number | null,
  points: number | "" | "n/a" | "?",
  max: number | null,
];

const criteriaOf = (rows: readonly Row[]): Criterion[] =>
  rows.map(([parameter, weight, points, max]) => ({ ...criterion(parameter, points, max), weight }));

const parametersOf = (weights: Readonly<Record<string, number | null>>): ScoredParameter[] =>
  Object.entries(weights).map(([name, weight]) => ({ name, shortName: name, weight }));

const unweighed = { A: null, B: null };

describe("weights of criteria", () => {
  const share = (...rows: readonly Row[]) => assess(criteriaOf(rows), parametersOf(unweighed)).weightedShare;

  it.each<[string, readonly Row[], number | null]>([
    // (2·1 + 1·3) / (2·2 + 1·3)
    [
      "are factors of points and maxima",
      [
        ["A", 2, 1, 2],
        ["A", 1, 3, 3],
      ],
      5 / 7,
    ],
    // 0.6·(2/4) + 0.4·(3/3)
    [
      "are parts of a whole that add up to 1",
      [
        ["A", 0.6, 2, 4],
        ["B", 0.4, 3, 3],
      ],
      0.7,
    ],
    [
      "are parts of a whole that add up to 100",
      [
        ["A", 60, 2, 4],
        ["B", 40, 3, 3],
      ],
      0.7,
    ],
    // Thirds, rounded: 0.33·(0 + 1 + 1) / 0.99
    [
      "are parts when they were rounded",
      [
        ["A", 0.33, 0, 4],
        ["A", 0.33, 2, 2],
        ["B", 0.33, 1, 1],
      ],
      2 / 3,
    ],
    [
      "leave with what is not applicable",
      [
        ["A", 0.6, 2, 4],
        ["B", 0.4, "n/a", 3],
      ],
      0.5,
    ],
    [
      "stay with what is not assessed",
      [
        ["A", 0.6, 2, 4],
        ["B", 0.4, "", 3],
      ],
      0.3,
    ],
    [
      "may be 0",
      [
        ["A", 2, 1, 2],
        ["A", 0, 0, 3],
      ],
      0.5,
    ],
    ["give nothing when all are 0", [["A", 0, 1, 2]], null],
    [
      "give nothing when one is missing",
      [
        ["A", 2, 1, 2],
        ["A", null, 3, 3],
      ],
      null,
    ],
    [
      "give nothing when one is negative",
      [
        ["A", 2, 1, 2],
        ["A", -1, 3, 3],
      ],
      null,
    ],
    [
      "give nothing when one is no number",
      [
        ["A", 2, 1, 2],
        ["A", NaN, 3, 3],
      ],
      null,
    ],
    [
      "give nothing when a maximum is missing",
      [
        ["A", 2, 1, 2],
        ["A", 1, 3, null],
      ],
      null,
    ],
    ["give nothing when nothing is applicable", [["A", 2, "n/a", 2]], null],
    [
      "may be missing where the criterion is not applicable",
      [
        ["A", 2, 1, 2],
        ["A", null, "n/a", 3],
      ],
      0.5,
    ],
    ["give no share when there are none", [["A", null, 1, 2]], null],
  ])("%s", (_, rows, expected) => {
    if (expected === null) expect(share(...rows)).toBeNull();
    else expect(share(...rows)).toBeCloseTo(expected, 12);
  });

  it("change no sum and no place", () => {
    const rows: readonly Row[] = [
      ["A", 9, 1, 4],
      ["B", 1, 3, 4],
    ];
    const plain = rows.map(([parameter, , points, max]): Row => [parameter, null, points, max]);
    const unweighted = ({ parameters, ...total }: ReturnType<typeof assess>) =>
      [total, ...parameters].map((each) => ({ ...each, weightedShare: null, invalid: [] }));
    const assessed = (all: readonly Row[]) => unweighted(assess(criteriaOf(all), parametersOf(unweighed)));
    expect(assessed(rows)).toEqual(assessed(plain));
  });

  it.each<[string, readonly Row[], readonly (number | null)[]]>([
    [
      "parts in a parameter where those of all criteria make a whole",
      // A: (0.4·0.5 + 0.1·1) / 0.5; B: (0.3·0.5 + 0.2·1) / 0.5
      [
        ["A", 0.4, 1, 2],
        ["A", 0.1, 3, 3],
        ["B", 0.3, 2, 4],
        ["B", 0.2, 4, 4],
      ],
      [0.6, 0.7],
    ],
    [
      "parts in a parameter where its own make a whole",
      // A: 0.6·0.5 + 0.4·1; B: 0.5·0.25 + 0.5·1
      [
        ["A", 0.6, 1, 2],
        ["A", 0.4, 3, 3],
        ["B", 0.5, 1, 4],
        ["B", 0.5, 4, 4],
      ],
      [0.7, 0.625],
    ],
    [
      "factors in a parameter else",
      // A: (2·1 + 1·3) / (2·2 + 1·3); B has no weight
      [
        ["A", 2, 1, 2],
        ["A", 1, 3, 3],
        ["B", null, 1, 4],
      ],
      [5 / 7, null],
    ],
  ])("are %s", (_, rows, expected) => {
    const { parameters } = assess(criteriaOf(rows), parametersOf(unweighed));
    expect(parameters.map(({ weightedShare }) => weightedShare)).toEqual(expected);
  });
});

describe("weights of parameters", () => {
  const rows: readonly Row[] = [
    ["A", null, 3, 5],
    ["B", null, 6, 8],
  ];
  const share = (all: readonly Row[], weights: Readonly<Record<string, number | null>>) =>
    assess(criteriaOf(all), parametersOf(weights)).weightedShare;

  it.each<[string, readonly Row[], Readonly<Record<string, number | null>>, number | null]>([
    // 0.75·(3/5) + 0.25·(6/8)
    ["are parts of a whole", rows, { A: 0.75, B: 0.25 }, 0.6375],
    // (2·3 + 1·6) / (2·5 + 1·8)
    ["are factors else", rows, { A: 2, B: 1 }, 12 / 18],
    [
      "leave with a parameter that is not applicable",
      [
        ["A", null, 3, 5],
        ["B", null, "n/a", 8],
      ],
      { A: 75, B: 25 },
      0.6,
    ],
    ["give nothing when one is missing", rows, { A: 0.75, B: null }, null],
    [
      "give nothing when a maximum is missing",
      [
        ["A", null, 3, null],
        ["B", null, 6, 8],
      ],
      { A: 0.75, B: 0.25 },
      null,
    ],
    [
      "count with the weighted share of a parameter whose criteria weigh",
      // A: (2·1 + 1·3) / (2·2 + 1·3) = 5/7; 0.75·5/7 + 0.25·6/8
      [
        ["A", 2, 1, 2],
        ["A", 1, 3, 3],
        ["B", null, 6, 8],
      ],
      { A: 0.75, B: 0.25 },
      (0.75 * 5) / 7 + 0.1875,
    ],
  ])("%s", (_, all, weights, expected) => {
    if (expected === null) expect(share(all, weights)).toBeNull();
    else expect(share(all, weights)).toBeCloseTo(expected, 12);
  });

  it("give the parameters themselves no weighted share", () => {
    const { parameters } = assess(criteriaOf(rows), parametersOf({ A: 0.75, B: 0.25 }));
    expect(parameters.map(({ weightedShare }) => weightedShare)).toEqual([null, null]);
  });
});
