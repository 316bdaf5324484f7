import { findingsIn, told, type TestCell } from "./read";

/** A share for each of ten criteria: a formula, but for the rows given. */
function shares(typed: Readonly<Record<number, TestCell>>) {
  const rows = Array.from({ length: 10 }, (_, index) => {
    const row = index + 2;
    return ["Skola", `Kriterium ${row}`, 4, 2, typed[row] ?? `=D${row}/C${row}`] as const;
  });
  return { Bedömning: [["Parameter", "Kriterium", "Max", "Poäng", "Andel"], ...rows] };
}

const overwritten = (typed: Readonly<Record<number, TestCell>>) =>
  told(findingsIn(shares(typed)), "overwrittenFormula");

describe("a number among formulas", () => {
  it.each([
    ["in the middle", { 5: 0.5 }, ["E5 = =D5/C5"]],
    ["at the beginning", { 2: 0.5 }, ["E2 = =D2/C2"]],
    ["at the end", { 11: 0.5 }, ["E11 = =D11/C11"]],
    ["beside another", { 5: 0.5, 6: 0.5 }, ["E5 = =D5/C5", "E6 = =D6/C6"]],
    ["between an empty cell and a formula", { 5: 0.5, 6: null }, ["E5 = =D5/C5"]],
  ])("%s is told, with the formula that fits there", (_, typed, expected) => {
    expect(overwritten(typed)).toEqual(expected);
  });

  it.each([
    ["formulas all over", {}],
    ["a text", { 5: "–" }],
    ["an empty cell", { 5: null }],
    ["numbers as often as formulas", { 2: 1, 4: 1, 6: 1, 8: 1, 10: 1 }],
    ["neighbours that do not agree", { 4: "=D4/4", 5: 0.5, 6: "=D6/5" }],
  ])("is not seen in %s", (_, typed) => {
    expect(overwritten(typed)).toEqual([]);
  });
});

describe("a number that formulas count on from", () => {
  it("is no overwritten formula", () => {
    const rows = Array.from({ length: 6 }, (_, index) => {
      const row = index + 2;
      return ["Skola", `Kriterium ${row}`, 4, 2, index === 0 ? 2 : `=E${row - 1}+D${row}`] as const;
    });
    const sheets = { Bedömning: [["Parameter", "Kriterium", "Max", "Poäng", "Löpande"], ...rows] };
    expect(told(findingsIn(sheets), "overwrittenFormula")).toEqual([]);
  });
});

describe("a total row", () => {
  const total = (points: TestCell) => ({
    Bedömning: [
      ["Parameter", "Kriterium", "Max", "Poäng", "Vägda"],
      ["Skola", "Lunch", 4, 2, 8],
      ["Skola", "Resor", 4, 1, 4],
      ["Vård", "Mat", 4, 3, 12],
      ["Summa", null, "=SUM(C2:C4)", points, "=SUM(E2:E4)"],
    ],
  });

  it("is compared along the row", () => {
    expect(told(findingsIn(total(6)), "overwrittenFormula")).toEqual(["D5 = =SUM(D2:D4)"]);
    expect(told(findingsIn(total("=SUM(D2:D4)")), "overwrittenFormula")).toEqual([]);
  });
});
