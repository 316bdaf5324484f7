import { findingsIn, told, type TestCell } from "./read";

/** Two parameters in rows 2–4 and 6–8 with subtotals in 5 and 9, and a total in 10. */
function sheet(formulas: { first?: TestCell; second?: TestCell; total?: TestCell }) {
  const { first = "=SUM(D2:D4)", second = "=SUM(D6:D8)", total = "=D5+D9" } = formulas;
  return {
    Bedömning: [
      ["Parameter", "Kriterium", "Max", "Poäng"],
      ["Skola", "Lunch", 4, 1],
      ["Skola", "Resor", 4, 2],
      ["Skola", "Lokaler", 4, 3],
      ["Delsumma", null, "=SUM(C2:C4)", first],
      ["Vård", "Mat", 5, 4],
      ["Vård", "Transporter", 5, 2],
      ["Vård", "El", 5, 1],
      ["Delsumma", null, "=SUM(C6:C8)", second],
      ["Summa", null, "=C5+C9", total],
    ],
  };
}

const rangesOf = (formulas: Parameters<typeof sheet>[0]) =>
  told(findingsIn(sheet(formulas)), "rangeMisses", "rangeOverlaps");

describe("a sum of a parameter", () => {
  it.each([
    ["leaves out the last row", "=SUM(D2:D3)", ["D5 = =SUM(D2:D4)"]],
    ["leaves out the first row", "=SUM(D$3:D$4)", ["D5 = =SUM(D$2:D$4)"]],
    ["leaves out a row in the middle", "=D2+D4", ["D5"]],
    ["reaches into the next parameter", "=SUM(D2:D6)", ["D5 = =SUM(D2:D4)"]],
    ["counts a row twice", "=SUM(D2:D4,D4)", ["D5"]],
    ["is one row off", "=SUM(D3:D6)", ["D5 = =SUM(D2:D4)", "D5 = =SUM(D2:D4)"]],
  ])("that %s is told", (_, first, expected) => {
    expect(rangesOf({ first })).toEqual(expected);
  });

  it.each([
    "=SUM(D2:D4)",
    "=SUM(D1:D4)",
    "=D2+D3+D4",
    "=+SUM(D2:D4)",
    "=SUM(D2,D3:D4)",
    "=SUBTOTAL(9,D2:D4)",
    "=SUBTOTAL(109;D2:D4)",
    "=MIN(2,SUM(D2:D3))",
    "=SUM(D2:D3)*2",
    "=SUMIF(A2:A8,A2,D2:D8)",
    "=SUM(Poängen)",
  ])("as %s is none to talk about", (first) => {
    expect(rangesOf({ first })).toEqual([]);
  });

  it("is not judged by the rows of a circle", () => {
    expect(rangesOf({ first: "=SUM(D2:D5)" })).toEqual([]);
  });
});

describe("a total", () => {
  it.each([
    ["=SUM(D2:D4,D6:D7)", ["D10"]],
    ["=SUM(D2:D9)", ["D10"]],
    ["=D5", ["D10"]],
  ])("as %s is told", (total, expected) => {
    expect(rangesOf({ total })).toEqual(expected);
  });

  it.each(["=D5+D9", "=SUM(D5,D9)", "=SUM(D2:D9)/2", "=SUM(D2:D4,D6:D8)", "=SUM(D5)+SUM(D6:D8)", "=SUM(D8)"])(
    "as %s is none to talk about",
    (total) => {
      expect(rangesOf({ total })).toEqual([]);
    },
  );

  it("counts a subtotal for what it should be, so that one mistake is told once", () => {
    expect(rangesOf({ first: "=SUM(D2:D3)" })).toEqual(["D5 = =SUM(D2:D4)"]);
  });
});

describe("a division", () => {
  const divided = (formula: string) =>
    told(
      findingsIn({
        Bedömning: [
          ["Parameter", "Kriterium", "Max", "Poäng"],
          ["Skola", "Lunch", 4, 1],
          ["Skola", "Resor", 4, 2],
          ["Vård", "Mat", 5, 4],
          ["Vård", "El", 5, 1],
        ],
        Andelar: [["Andel", [formula, 0.4]]],
      }),
      "unequalRanges",
    );

  it.each([
    ["=SUM(Bedömning!D2:D5)/SUM(Bedömning!C2:C4)", "B1 = =SUM(Bedömning!D2:D5)/SUM(Bedömning!C2:C5)"],
    [
      "=IFERROR(SUM(Bedömning!D2:D4)/SUM(Bedömning!C2:C5),0)",
      "B1 = =IFERROR(SUM(Bedömning!D2:D5)/SUM(Bedömning!C2:C5),0)",
    ],
    ["=SUM(Bedömning!D2:D4)/SUM(Bedömning!C3:C5)", "B1"],
    ["=SUM(Bedömning!D2:D5)/COUNT(Bedömning!D2:D4)", "B1 = =SUM(Bedömning!D2:D5)/COUNT(Bedömning!D2:D5)"],
    ["=SUMPRODUCT(Bedömning!C2:C5,Bedömning!D2:D5)/SUM(Bedömning!C2:C4)", "B1"],
  ])("of unequal rows is told: %s", (formula, expected) => {
    expect(divided(formula)).toEqual([expected]);
  });

  it.each([
    "=SUM(Bedömning!D2:D5)/SUM(Bedömning!C2:C5)",
    "=SUM(Bedömning!D1:D5)/SUM(Bedömning!C2:C9)",
    "=SUM(Bedömning!D:D)/SUM(Bedömning!C2:C5)",
    "=SUM(Bedömning!D2:D3)/SUM(Bedömning!C2:C5)",
    "=SUM(Bedömning!C2:C4)/SUM(Bedömning!C2:C5)",
    "=SUM(Bedömning!D2:D4)/5",
    "=MAX(Bedömning!D2:D4)/SUM(Bedömning!C2:C5)",
  ])("is none to talk about: %s", (formula) => {
    expect(divided(formula)).toEqual([]);
  });
});
