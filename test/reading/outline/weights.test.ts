import type { CellValue } from "../../../src/reading/grid";
import { readRange } from "../../../src/reading/readWorkbook";

/** The weights of criteria, in the order of the sheet, and of parameters that a range has. */
function weightsIn(rows: readonly (readonly CellValue[])[]): unknown {
  const [assessment] = readRange(rows, null).assessments;
  return {
    criteria: assessment?.criteria.map(({ weight = null }) => weight),
    parameters: assessment?.parameters.map(({ weight = null }) => weight),
  };
}

const none = [null, null];
const noneOf4 = [null, null, null, null];

describe("weights in a column beside parameters", () => {
  const withWeights = (...weights: readonly CellValue[]) =>
    weightsIn([
      ["Parameter", "Kriterium", "Vikt", "Max", "Poäng"],
      ["Vatten", "Resor", weights[0] ?? null, 2, 1],
      ["Vatten", "Fordon", weights[1] ?? null, 3, 3],
      ["Avfall", "Plan", weights[2] ?? null, 4, 2],
      ["Avfall", "El", weights[3] ?? null, 4, 4],
    ]);

  it.each<[string, readonly CellValue[], readonly (number | null)[], readonly (number | null)[]]>([
    ["are those of criteria", [2, 1, 1, 3], [2, 1, 1, 3], none],
    ["are those of criteria also as parts of a whole", [0.4, 0.1, 0.3, 0.2], [0.4, 0.1, 0.3, 0.2], none],
    ["are those of parameters, when all criteria of one have its part", [75, 75, 25, 25], noneOf4, [75, 25]],
    ["are those of parameters, when only the first criteria have one", [3, null, 2, null], noneOf4, [3, 2]],
    ["are those of criteria, when they are alike and no parts", [2, 2, 1, 1], [2, 2, 1, 1], none],
    ["may be missing", [2, null, 1, 3], [2, null, 1, 3], none],
    ["are not there in a blank column", [], noneOf4, none],
  ])("%s", (_, weights, criteria, parameters) => {
    expect(withWeights(...weights)).toEqual({ criteria, parameters });
  });
});

describe("weights on headings", () => {
  const headed = (headings: readonly CellValue[], weights: readonly CellValue[]) =>
    weightsIn([
      ["Kriterium", "Vikt", "Max", "Poäng"],
      ["1. Vatten", headings[0] ?? null, null, null],
      ["Resor", weights[0] ?? null, 2, 1],
      ["Fordon", weights[1] ?? null, 3, 3],
      ["2. Avfall", headings[1] ?? null, null, null],
      ["Plan", weights[2] ?? null, 4, 2],
      ["El", weights[3] ?? null, 4, 4],
    ]);

  it.each<
    [
      string,
      readonly CellValue[],
      readonly CellValue[],
      readonly (number | null)[],
      readonly (number | null)[],
    ]
  >([
    ["are those of parameters", [0.75, 0.25], [], noneOf4, [0.75, 0.25]],
    ["stand beside those of criteria", [0.75, 0.25], [2, 1, 1, 3], [2, 1, 1, 3], [0.75, 0.25]],
    ["are no weights but the sums of those below", [3, 4], [2, 1, 1, 3], [2, 1, 1, 3], none],
  ])("%s", (_, headings, weights, criteria, parameters) => {
    expect(headed(headings, weights)).toEqual({ criteria, parameters });
  });
});
