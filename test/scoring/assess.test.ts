import { assess } from "../../src/scoring/assess";
import type { Assessment } from "../../src/scoring/assessment";
import { criterion, named } from "./criteria";

const kalmar = [
  ["Mål, åtgärder och uppföljning", 15, 15],
  ["Organisation och förankring", 5, 5],
  ["Transporter", 10, 12],
  ["Energi", 10, 11],
  ["Samhällsplanering och byggande", 8, 11],
  ["Upphandling och inköp", 4, 8],
  ["Kommunikation, samarbete med näringslivet och kommuninvånarna", 2, 5],
] as const;

function total(...criteria: Parameters<typeof criterion>[]): Assessment {
  return assess(
    criteria.map((given) => criterion(...given)),
    named(...new Set(criteria.map(([parameter]) => parameter))),
  );
}

describe("the totals", () => {
  it("are Kalmar's 54 of 67 points, 81 %", () => {
    const { points, max, share, potential } = total(...kalmar.map(([...row]) => row));
    expect({ points, max, share, potential }).toEqual({ points: 54, max: 67, share: 54 / 67, potential: 13 });
  });

  it.each([
    [[0.1, 0.2], 0.3],
    [[0.1, 0.7], 0.8],
    [[1.005, 2.01], 3.015],
    [Array<number>(10).fill(0.1), 1],
    [[1e21, 1], 1e21 + 1],
  ])("sum %j exactly to %f", (points, sum) => {
    expect(total(...points.map((value): Parameters<typeof criterion> => ["Energi", value, 1])).points).toBe(
      sum,
    );
  });

  it("count a blank as not assessed: 0 points, in the max, behind in progress", () => {
    expect(total(["Energi", 3, 4], ["Energi", "", 6])).toMatchObject({
      points: 3,
      max: 10,
      share: 0.3,
      criteria: 2,
      assessed: 1,
      invalid: [],
    });
  });

  it("count 0 points as assessed", () => {
    expect(total(["Energi", 0, 4])).toMatchObject({ points: 0, share: 0, assessed: 1 });
  });

  it("leave a criterion that is not applicable out of points, max and progress", () => {
    expect(total(["Energi", 3, 4], ["Energi", "n/a", 6])).toMatchObject({ points: 3, max: 4, criteria: 1 });
  });

  it("have no share when nothing is applicable", () => {
    expect(total(["Energi", "n/a", 6])).toMatchObject({ points: 0, max: 0, share: null, potential: 0 });
  });

  it("have no share when there are no criteria", () => {
    expect(total()).toMatchObject({ points: 0, max: 0, share: null, criteria: 0, parameters: [] });
  });

  it("have no max, share or potential when one maximum is unknown", () => {
    expect(total(["Energi", 3, 4], ["Energi", 1, null])).toMatchObject({
      points: 4,
      max: null,
      share: null,
      potential: null,
    });
  });

  it("need no maximum of a criterion that is not applicable", () => {
    expect(total(["Energi", 3, 4], ["Energi", "n/a", null])).toMatchObject({ max: 4, share: 0.75 });
  });

  it("list criteria that cannot be counted", () => {
    const unreadable = criterion("Energi", "?", 4);
    const result = assess([criterion("Energi", 3, 4), unreadable], named("Energi"));
    expect(result).toMatchObject({ points: 3, max: 8, assessed: 1, invalid: [unreadable.id] });
    expect(result.parameters[0]?.invalid).toEqual([unreadable.id]);
  });

  it.each([NaN, Infinity, -Infinity])("take %f points for unreadable", (value) => {
    expect(total(["Energi", value, 4])).toMatchObject({ points: 0, invalid: [expect.any(String)] });
  });

  it("show a share above 1 as it is: whoever reads the sheet makes it a finding", () => {
    expect(total(["Energi", 6, 4])).toMatchObject({ share: 1.5, potential: -2 });
  });
});

describe("the parameters", () => {
  it("keep the order and the names given", () => {
    const names = [
      { name: "Upphandling och inköp", shortName: "Upphandling" },
      { name: "Energi", shortName: "Energi" },
    ];
    const { parameters } = assess(
      [criterion("Energi", 1, 2), criterion("Upphandling och inköp", 2, 2)],
      names,
    );
    expect(parameters.map(({ name, shortName, points }) => [name, shortName, points])).toEqual([
      ["Upphandling och inköp", "Upphandling", 2],
      ["Energi", "Energi", 1],
    ]);
  });

  it("may be without criteria", () => {
    const { parameters } = assess([], named("Energi"));
    expect(parameters).toMatchObject([{ points: 0, max: 0, share: null, place: null, tied: false }]);
  });

  it("leave a criterion of no listed parameter to the totals", () => {
    const result = assess([criterion("", 1, 2), criterion("Energi", 1, 1)], named("Energi"));
    expect(result).toMatchObject({ points: 2, max: 3, parameters: [{ points: 1, max: 1 }] });
  });
});

describe("places", () => {
  const places = (...criteria: Parameters<typeof criterion>[]): unknown[] =>
    total(...criteria).parameters.map(({ place, tied }) => (tied ? `${place} tied` : place));

  it("count from the strongest, by share and not by points", () => {
    expect(places(["A", 4, 8], ["B", 3, 3], ["C", 1, 4])).toEqual([2, 1, 3]);
  });

  it("are shared by equal shares, and skip as many", () => {
    expect(places(["A", 1, 3], ["B", 3, 3], ["C", 2, 6], ["D", 0, 5])).toEqual(["2 tied", 1, "2 tied", 4]);
  });

  it.each([
    [1, 3, 2, 6],
    [0.1, 0.3, 1, 3],
    [0.7, 0.1, 7, 1],
    [4.35, 100, 0.0435, 1],
  ])("tie %f of %f with %f of %f", (points, max, otherPoints, otherMax) => {
    expect(places(["A", points, max], ["B", otherPoints, otherMax])).toEqual(["1 tied", "1 tied"]);
  });

  it("tell shares apart that look the same as percent", () => {
    expect(places(["A", 805, 1000], ["B", 806, 1000])).toEqual([2, 1]);
  });

  it("leave out parameters without a share", () => {
    expect(places(["A", 1, null], ["B", 1, 2], ["C", "n/a", 2])).toEqual([null, 1, null]);
  });
});
