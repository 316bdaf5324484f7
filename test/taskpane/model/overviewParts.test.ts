import { defaultSettings } from "../../../src/session/settings";
import { baselineKey, changeSince, withNewBaselines } from "../../../src/taskpane/model/baselines";
import { extremesOf } from "../../../src/taskpane/model/extremes";
import { orderLines } from "../../../src/taskpane/model/orderLines";
import { overviewOf } from "../../../src/taskpane/model/overview";
import { canRadar, countedLines } from "../../../src/taskpane/model/radarLines";
import { corners } from "../../../src/taskpane/radar/geometry";
import { extremesWords } from "../../../src/taskpane/words/extremesWords";
import { translator } from "../../../src/i18n/translator";
import { stateWith } from "../support/workbook";

type Pair = readonly [max: number, points: number | string];

/** A state with parameters A, B, C … of one criterion each. */
function stateOf(...pairs: readonly Pair[]) {
  return stateWith(
    pairs.map(([max, points], index) => ({
      parameter: `Område ${String.fromCharCode(65 + index)}`,
      criterion: `Kriterium ${String(index + 1)}`,
      max,
      points,
    })),
  );
}

function liveOf(...pairs: readonly Pair[]) {
  const [live] = stateOf(...pairs).assessments;
  if (!live) throw new Error("The rows are an assessment.");
  return live;
}

const overview = (threshold: number | null, ...pairs: readonly Pair[]) =>
  overviewOf(liveOf(...pairs), { ...defaultSettings, threshold });

describe("the order of parameters", () => {
  const { parameters } = overview(null, [10, 9], [4, 1], [8, 5], [10, 7], [2, ""]);

  it.each([
    ["weakness", "B E C D A"],
    ["sheet", "A B C D E"],
    ["potential", "B C D E A"],
  ] as const)("by %s is %s", (order, expected) => {
    const names = orderLines(parameters, order).map(({ name }) => name.slice(-1));
    expect(names.filter((name) => name !== "E").join(" ")).toBe(expected.replace(/ ?E ?/, " ").trim());
  });
});

describe("the threshold", () => {
  it.each([
    [0.5, { threshold: 0.5, side: "above", missing: 0 }],
    [0.6, { threshold: 0.6, side: "at", missing: 0 }],
    [0.75, { threshold: 0.75, side: "below", missing: 3 }],
    [null, null],
  ] as const)("of %p is compared with 12 of 20 points", (threshold, expected) => {
    expect(overview(threshold, [10, 9], [10, 3]).threshold).toEqual(expected);
  });

  it("is compared with nothing while nothing is assessed", () => {
    expect(overview(0.8, [10, ""]).threshold).toBeNull();
  });
});

describe("the strongest and the weakest", () => {
  const words = (...pairs: readonly Pair[]) => {
    const extremes = extremesOf(liveOf(...pairs).result);
    return extremes && extremesWords(extremes, translator("sv")).replace(/\u00a0/g, " ");
  };

  it.each<[string, readonly Pair[], string | null]>([
    [
      "one of each",
      [
        [10, 9],
        [10, 4],
      ],
      "Starkast är ”Område A” (90 %); svagast är ”Område B” (40 %).",
    ],
    [
      "ties at both ends",
      [
        [10, 9],
        [10, 4],
        [20, 18],
        [5, 2],
      ],
      "Starkast, på delad plats, är ”Område A” och ”Område C” (90 %); svagast, på delad plats, är ”Område B” och ”Område D” (40 %).",
    ],
    [
      "more than can be named",
      [
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
        [4, 1],
      ],
      "Starkast, på delad plats, är 4 parametrar (100 %); svagast är ”Område E” (25 %).",
    ],
    [
      "all alike",
      [
        [10, 5],
        [4, 2],
      ],
      "Alla parametrar har samma andel, 50 %.",
    ],
    ["only one parameter", [[10, 5]], null],
  ])("are said of %s", (_, pairs, expected) => {
    expect(words(...pairs)).toBe(expected);
  });
});

describe("what has changed", () => {
  const before = stateOf([10, 7], [10, 5]);
  const baselines = withNewBaselines({}, before);
  const changeTo = (...pairs: readonly Pair[]) => {
    const { assessments } = stateOf(...pairs);
    const [live] = assessments;
    if (!live) throw new Error("The rows are an assessment.");
    const { standing } = overviewOf(live, defaultSettings);
    return changeSince(baselines[baselineKey(assessments, live)], standing);
  };

  it("is nothing at first", () => {
    expect(changeTo([10, 7], [10, 5])).toBeNull();
  });

  it("is told in points and shares", () => {
    expect(changeTo([10, 7.1], [10, 5.2])).toEqual({
      points: 0.3,
      before: 0.6,
      after: 0.615,
      since: "opened",
    });
  });

  it("is told where only the maximum has changed", () => {
    expect(changeTo([10, 7], [20, 5])).toMatchObject({ points: 0, after: 0.4 });
  });

  it("is not known while there is no result", () => {
    expect(changeTo([10, "?"], [10, 5])).toBeNull();
  });

  it("is measured from the first time that the pane saw the assessment", () => {
    expect(withNewBaselines(baselines, stateOf([10, 10], [10, 5]))).toEqual(baselines);
  });
});

describe("the radar", () => {
  it("has an axis for each parameter with a share, in the order of the sheet", () => {
    const { parameters } = overview(null, [10, 9], [10, "–"], [10, 4], [10, 6]);
    expect(countedLines(parameters)).toEqual([
      { number: 1, share: 0.9 },
      { number: 3, share: 0.4 },
      { number: 4, share: 0.6 },
    ]);
    expect(canRadar(parameters)).toBe(true);
    expect(canRadar(overview(null, [10, 9], [10, 4]).parameters)).toBe(false);
  });

  it("begins at the top and goes on clockwise", () => {
    expect(corners([10, 10, 5, 0])).toBe("0,-10 10,0 0,5 0,0");
  });
});
