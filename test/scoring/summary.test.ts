import { assess } from "../../src/scoring/assess";
import { highlightsOf } from "../../src/scoring/summary";
import { criterion, named } from "./criteria";

type Points = Parameters<typeof criterion>[1];

function highlights(parameters: Readonly<Record<string, readonly [Points, number | null]>>, count = 2) {
  const criteria = Object.entries(parameters).map(([name, [points, max]]) => criterion(name, points, max));
  const { strongest, mostPotential } = highlightsOf(
    assess(criteria, named(...Object.keys(parameters))),
    count,
  );
  return [strongest.map(({ name }) => name), mostPotential.map(({ name }) => name)];
}

describe("the parameters worth naming", () => {
  it("are Kalmar's two with full points, and the two with most points left", () => {
    const kalmar = {
      Mål: [15, 15],
      Organisation: [5, 5],
      Transporter: [10, 12],
      Energi: [10, 11],
      Samhällsplanering: [8, 11],
      Upphandling: [4, 8],
      Kommunikation: [2, 5],
    } as const;
    expect(highlights(kalmar)).toEqual([
      ["Mål", "Organisation"],
      ["Upphandling", "Kommunikation"],
    ]);
  });

  it.each<[string, Parameters<typeof highlights>[0], readonly [readonly string[], readonly string[]]]>([
    ["one is strongest", { A: [4, 4], B: [1, 4] }, [["A"], ["B"]]],
    ["no more than asked for", { A: [4, 4], B: [3, 4], C: [2, 4], D: [1, 4] }, [["A"], ["D", "C"]]],
    ["of equal potentials the lower share", { A: [9, 9], B: [3, 4], C: [1, 2] }, [["A"], ["C", "B"]]],
    ["then the order of the sheet", { A: [9, 9], B: [3, 4], C: [3, 4], D: [3, 4] }, [["A"], ["B", "C"]]],
    ["the strongest too where most is left there", { A: [8, 10], B: [1, 2] }, [["A"], ["A", "B"]]],
    ["all equal: none", { A: [1, 2], B: [2, 4] }, [[], []]],
    ["one parameter alone: none", { A: [1, 2] }, [[], []]],
    ["nothing assessed: none", { A: ["", 2], B: ["", 4] }, [[], []]],
    ["points that cannot be counted: none", { A: ["?", 2], B: [1, 4] }, [[], []]],
    ["without a share: not named", { A: [1, 1], B: ["n/a", 4], C: [0, 1], D: [1, null] }, [["A"], ["C"]]],
  ])("%s", (_, parameters, expected) => {
    expect(highlights(parameters)).toEqual(expected);
  });
});
