import type { CellValue } from "../../src/reading/grid";
import { parameterLines } from "../../src/reading/parameterLines";
import { defaultSettings } from "../../src/session/settings";
import { stateWith } from "../taskpane/support/workbook";

/** The lines of parameters A, B, C … that have one criterion each with this maximum and these points. */
function lines(weakestCount: number, ...criteria: readonly (readonly [max: CellValue, points: CellValue])[]) {
  const [live] = stateWith(
    criteria.map(([max, points], index) => ({
      parameter: `Område ${String.fromCharCode(65 + index)}`,
      criterion: `Kriterium ${String(index + 1)}`,
      max,
      points,
    })),
  ).assessments;
  if (!live) throw new Error("No assessment was read.");
  return parameterLines(live.result, live.source.criteria, { ...defaultSettings, weakestCount });
}

/** "A 3/3 weakest", one a line. */
const brief = (...given: Parameters<typeof lines>) =>
  lines(...given).map(({ name, place, mark }) => {
    const standing = place && `${place.tied ? "=" : ""}${String(place.place)}/${String(place.of)}`;
    return [name.slice(-1), standing, mark].filter((part) => part !== null).join(" ");
  });

it.each([
  [
    "from weakest to strongest",
    1,
    [
      [4, 4],
      [4, 1],
      [4, 2],
    ],
    ["B 3/3 weakest", "C 2/3", "A 1/3 strongest"],
  ],
  [
    "ties with one place, the larger potential first",
    1,
    [
      [2, 1],
      [8, 4],
      [1, 1],
    ],
    ["B =2/3 weakest", "A =2/3", "C 1/3 strongest"],
  ],
  [
    "all that share the first place as strongest",
    1,
    [
      [2, 2],
      [3, 3],
      [4, 0],
    ],
    ["C 3/3 weakest", "A =1/3 strongest", "B =1/3 strongest"],
  ],
  [
    "none as both weakest and strongest",
    2,
    [
      [2, 1],
      [2, 1],
    ],
    ["A =1/2 weakest", "B =1/2 weakest"],
  ],
  [
    "one without a share last",
    1,
    [
      [2, "–"],
      [2, 1],
      [2, 0],
    ],
    ["C 2/2 weakest", "B 1/2 strongest", "A"],
  ],
  [
    "no places and marks while points cannot be counted",
    1,
    [
      [2, "x"],
      [2, 1],
      [2, 0],
    ],
    ["C", "B", "A"],
  ],
  [
    "the sheet's order while nothing is assessed",
    1,
    [
      [2, ""],
      [9, ""],
    ],
    ["A", "B"],
  ],
] as const)("lists %s", (_, weakestCount, criteria, expected) => {
  expect(brief(weakestCount, ...criteria)).toEqual(expected);
});

it("counts the criteria that are not assessed, not those that cannot be counted", () => {
  expect(lines(1, [2, ""], [2, "x"], [2, 1]).map(({ name, notAssessed }) => [name, notAssessed])).toEqual([
    ["Område A", 1],
    ["Område C", 0],
    ["Område B", 0],
  ]);
});
