import { readWorkbook } from "../../../src/reading/readWorkbook";

/** The caps of the first parameter where its subtotal, of criteria in rows 3 and 4, has this formula in C5. */
function capsBy(formula: string): unknown {
  const values = [
    ["Kriterium", "Max", "Poäng"],
    ["Vatten", null, null],
    ["Resor", 4, 4],
    ["Fordon", 3, 2],
    ["Delsumma", 5, 5],
    ["Avfall", null, null],
    ["Plan", 4, 3],
    ["El", 4, 1],
  ];
  const formulas = values.map((row, at) => (at === 4 ? ["Delsumma", 5, formula] : row));
  const { assessments } = readWorkbook([
    { sheet: "Bedömning", row: 0, column: 0, values, formulas, tables: [], own: [] },
  ]);
  return assessments[0]?.parameters.map(({ caps = null }) => caps)[0];
}

describe("a subtotal caps the points", () => {
  it.each([
    ["=MIN(5,SUM(C3:C4))", 5],
    ["=MIN(SUM(C3:C4),5)", 5],
    ["= min( 5 , sum(C3:C4) )", 5],
    ["=MIN(4.5,SUM(C3:C4))", 4.5],
    ["=MIN(SUM(C3:C4),B5)", 5],
    ["=MIN(SUM(C3:C4),$B$5)", 5],
    ["=MIN(Bedömning!B5,SUM(C3:C4))", 5],
    ["=MIN(5,SUM(C3,C4))", 5],
    ["=MIN(5,C3+C4)", 5],
    ["=MIN(0,SUM(C3:C4))", 0],
  ])("by %s", (formula, points) => {
    expect(capsBy(formula)).toEqual([{ criteria: ["C3", "C4"], points }]);
  });
});

describe("a subtotal caps nothing", () => {
  it.each([
    ["=SUM(C3:C4)"],
    ["=MIN(C3:C4)"],
    ["=MIN(5,6,SUM(C3:C4))"],
    ["=MIN(5,6)"],
    ["=MIN(5,SUM(C3:C4))+1"],
    ["=MAX(5,SUM(C3:C4))"],
    ["=MIN(SUM(C3:C4),B3:B4)"],
    ["=MIN(SUM(C3:C4),A5)"],
    ["=MIN(SUM(C3:C4),Annat!B5)"],
    ["=MIN("],
  ])("by %s", (formula) => {
    expect(capsBy(formula)).toBeNull();
  });
});
