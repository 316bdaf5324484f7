import { copied, formulaOf, relativeForm, withRows } from "../../../src/reading/integrity/formula";

const at = (address: string) => {
  const [, letter = "A", row = "1"] = /([A-Z])(\d+)/.exec(address) ?? [];
  return { sheet: "Blad1", row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
};

describe("copied", () => {
  it.each([
    ["=SUM(D5:D9)", 1, 0, "=SUM(D6:D10)"],
    ["=SUM(D5:D$9)", 1, 1, "=SUM(E6:E$9)"],
    ["=$D$5/C5", 3, 2, "=$D$5/E8"],
    ["=SUM('Min sida'!D5:D9)", 1, 0, "=SUM('Min sida'!D6:D10)"],
    ["=SUM(D:D)", 4, 1, "=SUM(E:E)"],
    ['=IF(B2="A1",1,0)', 1, 0, '=IF(B3="A1",1,0)'],
    ["=[@Poäng]/[@Max]", 1, 0, "=[@Poäng]/[@Max]"],
    ["=Total*A2", 1, 0, "=Total*A3"],
    ["=2*1", 1, 1, "=2*1"],
  ])("takes %s %i down and %i to the right", (text, rows, columns, expected) => {
    expect(copied(text, rows, columns)).toBe(expected);
  });

  it("has no formula for a place from which it would leave the sheet", () => {
    expect(copied("=A1", -1, 0)).toBeNull();
  });
});

describe("relativeForm", () => {
  it.each([
    ["D9", "=D8*2", "E10", "=E9*2", true],
    ["D9", "=sum( d5:d8 )", "D19", "=SUM(D15:D18)", true],
    ["D9", "=SUM(D5:D8)", "D19", "=SUM(D14:D18)", false],
    ["D9", "=C9/C$20", "D10", "=C10/C$20", true],
    ["D9", "=C9/C20", "D10", "=C10/C$20", false],
  ])("in %s %s, in %s %s: the same is %s", (one, text, other, second, same) => {
    const forms = [relativeForm(formulaOf(text, at(one))), relativeForm(formulaOf(second, at(other)))];
    expect(forms[0] === forms[1]).toBe(same);
  });
});

describe("formulaOf", () => {
  it("takes the references out of a formula", () => {
    const { skeleton, references } = formulaOf("=Sum(D3:D9) / SUM('Sida 2'!C3:C8, [Max])", at("A1"));
    expect(skeleton).toBe("SUM(‹0›)/SUM(‹1›,[Max])");
    expect(references.map(({ sheet, text }) => [sheet, text])).toEqual([
      ["Blad1", "D3:D9"],
      ["Sida 2", "'Sida 2'!C3:C8"],
    ]);
  });

  it.each(["=", "=((", "=SUM(", '="', "={1,2", "=#REF!+1", "=A1#", "=@A:A", "=SUM(A1:INDEX(A:A,3))", "text"])(
    "makes something of %j",
    (text) => {
      expect(formulaOf(text, at("A1")).text).toBe(text);
    },
  );
});

describe("withRows", () => {
  it("changes the rows of one reference and keeps its signs", () => {
    const formula = formulaOf("=SUM(D$3:D$8)/SUM(C3:C9)", at("D10"));
    const [range] = formula.references;
    expect(range && withRows(formula, range, 2, 8)).toBe("=SUM(D$3:D$9)/SUM(C3:C9)");
  });
});
