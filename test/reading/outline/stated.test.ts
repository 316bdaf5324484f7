import { toAddress } from "../../../src/reading/address";
import type { CellValue } from "../../../src/reading/grid";
import { readRange } from "../../../src/reading/readWorkbook";

type Cells = readonly CellValue[];

/** 5 of 7 points in Vatten (71 %), 4 of 8 in Avfall, 9 of 15 in all (60 %), and rows below each and all of it. */
function read(subtotal: Cells | null, total: Cells | null, last: CellValue = 1) {
  const [assessment] = readRange(
    [
      ["Kriterium", "Max", "Poäng", "Andel"],
      ["1. Vatten", null, null, null],
      ["Resor", 4, 3, null],
      ["Fordon", 3, 2, null],
      ...(subtotal ? [["Delsumma", ...subtotal]] : []),
      ["2. Avfall", null, null, null],
      ["Plan", 4, 3, null],
      ["El", 4, last, null],
      ...(total ? [["Totalt", ...total]] : []),
    ],
    { sheet: "", row: 0, column: 0 },
  ).assessments;
  return assessment;
}

/** "B5 max 8 ≠ 7 of B3:B4", one for each stated figure that differs. */
const differences = (...given: Parameters<typeof read>) =>
  (read(...given)?.findings ?? [])
    .filter(({ code }) => code === "statedDiffers")
    .map(({ cell, values: { what, stated, computed, other } }) => {
      const is = Math.round(Number(computed) * 1000) / 1000;
      return `${cell ? toAddress(cell) : ""} ${what} ${stated} ≠ ${is} of ${other}`;
    });

describe("what a sheet states", () => {
  it.each<[string, Cells | null, Cells | null, readonly string[]]>([
    ["agrees", [7, 5, 0.71], [15, 9, 0.6], []],
    ["agrees when it is rounded", [7, 5, 0.714], [15, 9, 0.6], []],
    ["agrees where it is left out", [null, 5, null], [null, 9, null], []],
    ["differs in the points of a parameter", [7, 6, null], null, ["C5 points 6 ≠ 5 of C3:C4"]],
    ["differs in the maximum of a parameter", [8, 5, null], null, ["B5 max 8 ≠ 7 of B3:B4"]],
    ["differs in the share of a parameter", [7, 5, 0.85], null, ["D5 share 0.85 ≠ 0.714 of C3:C4"]],
    ["differs in the points of all", null, [15, 11, null], ["C8 points 11 ≠ 9 of C3:C7"]],
    ["differs in the maximum of all", null, [16, 9, null], ["B8 max 16 ≠ 15 of B3:B7"]],
    ["differs in the share of all", null, [15, 9, 0.7], ["D8 share 0.7 ≠ 0.6 of C3:C7"]],
    [
      "differs in several places, each told",
      [7, 6, null],
      [16, 9, 0.6],
      ["C5 points 6 ≠ 5 of C3:C4", "B9 max 16 ≠ 15 of B3:B8"],
    ],
  ])("%s", (_, subtotal, total, expected) => {
    expect(differences(subtotal, total)).toEqual(expected);
  });

  it("is not compared while points below it cannot be counted", () => {
    expect(differences([7, 6, null], [15, 11, null], "två")).toEqual(["C5 points 6 ≠ 5 of C3:C4"]);
  });
});

describe("the share that a sheet states", () => {
  it.each([
    [0.6, "unweighted"],
    [0.7, null],
    [null, null],
  ])("is known again: %j is %s", (share, expected) => {
    expect(read(null, [15, 9, share])?.statedShare).toBe(expected);
  });
});
