import { assess } from "../../src/scoring/assess";
import type { Assessment } from "../../src/scoring/assessment";
import { hasRanking, strongest, weakerThan, weakest } from "../../src/scoring/ranking";
import { criterion, named } from "./criteria";

function assessmentOf(
  parameters: Readonly<Record<string, readonly [Parameters<typeof criterion>[1], number | null]>>,
): Assessment {
  const criteria = Object.entries(parameters).map(([name, [points, max]]) => criterion(name, points, max));
  return assess(criteria, named(...Object.keys(parameters)));
}

const kalmar = assessmentOf({
  Mål: [15, 15],
  Organisation: [5, 5],
  Transporter: [10, 12],
  Energi: [10, 11],
  Samhällsplanering: [8, 11],
  Upphandling: [4, 8],
  Kommunikation: [2, 5],
});

const names = (parameters: ReturnType<typeof weakest>): string[] => parameters.map(({ name }) => name);

describe("a ranking", () => {
  it.each<[string, Parameters<typeof assessmentOf>[0], boolean]>([
    ["holds once something is assessed", { A: [1, 2], B: ["", 4] }, true],
    ["does not hold while nothing is", { A: ["", 2], B: ["", 4] }, false],
    ["does not hold while points cannot be counted", { A: ["?", 2], B: [1, 4] }, false],
  ])("%s", (_, points, expected) => {
    expect(hasRanking(assessmentOf(points))).toBe(expected);
  });
});

describe("those below a share", () => {
  it.each([
    [0.6, ["Kommunikation", "Upphandling"]],
    [0.5, ["Kommunikation"]],
    [0.4, []],
    [1, ["Kommunikation", "Upphandling", "Samhällsplanering", "Transporter", "Energi"]],
  ])("are for %p, weakest first, and none that has the share itself: %p", (limit, expected) => {
    expect(names(weakerThan(kalmar, limit))).toEqual(expected);
  });
});

describe("weakest", () => {
  it("gives Kalmar's Kommunikation and Upphandling", () => {
    expect(names(weakest(kalmar, 2))).toEqual(["Kommunikation", "Upphandling"]);
  });

  it("puts the larger potential first at equal shares", () => {
    expect(names(weakest(assessmentOf({ Small: [1, 2], Large: [4, 8], Strong: [1, 1] }), 3))).toEqual([
      "Large",
      "Small",
      "Strong",
    ]);
  });

  it("keeps the order of the sheet when potentials are equal too", () => {
    expect(names(weakest(assessmentOf({ First: [1, 2], Second: [1, 2] }), 2))).toEqual(["First", "Second"]);
  });

  it("passes over parameters without a share", () => {
    expect(names(weakest(assessmentOf({ Unknown: [0, null], Gone: ["n/a", 4], Known: [1, 2] }), 3))).toEqual([
      "Known",
    ]);
  });

  it.each([
    [0, 0],
    [-1, 0],
    [NaN, 0],
    [2.9, 2],
    [7, 7],
    [100, 7],
    [Infinity, 7],
  ])("for a count of %f gives %i", (count, length) => {
    expect(weakest(kalmar, count)).toHaveLength(length);
  });
});

describe("strongest", () => {
  it("gives Kalmar's Mål and Organisation, in the order of the sheet", () => {
    expect(names(strongest(kalmar, 2))).toEqual(["Mål", "Organisation"]);
  });

  it("puts the smaller potential first at equal shares, as the mirror of weakest", () => {
    expect(names(strongest(assessmentOf({ Large: [4, 8], Small: [1, 2] }), 2))).toEqual(["Small", "Large"]);
  });
});
