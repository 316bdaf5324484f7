import { dependenceOf, refersTo, type PointsColumn } from "../../../src/reading/outline/derived";
import { partsOf } from "../../../src/reading/references";

/** Points in E5:E20 of the table Bedömning on the sheet of the same name. */
const target: PointsColumn = {
  sheet: "Bedömning",
  table: "Bedömning",
  heading: "Poäng",
  column: 4,
  firstRow: 4,
  lastRow: 19,
};
const place = { sheet: "Bedömning", row: 9, column: 4 };

describe("dependenceOf a formula in E10", () => {
  it.each([
    ["=SUM(E5:E9)", "sum"],
    ["=SUM($E$5:$E$20)", "sum"],
    ["=SUM(E:E)", "sum"],
    ["=SUM(E5)", "sum"],
    ["=sum(e5:e9)", "sum"],
    ["=SUBTOTAL(109,E5:E9)", "sum"],
    ["=SUBTOTAL(109,[Poäng])", "sum"],
    ["=SUBTOTAL(101,E5:E9)", "other"],
    ["=SUBTOTAL(9,E5:E9)", "sum"],
    ["=SUM(Bedömning[Poäng])", "sum"],
    ["=SUM(bedömning[poäng])", "sum"],
    ["=SUM(Bedömning!E5:E9)", "sum"],
    ["=SUMIFS(E5:E20,A5:A20,A10)", "sum"],
    ["=MIN(10,SUM(E5:E9))", "sum"],
    ["=E5+E6+E7", "sum"],
    ["=AVERAGE(E5:E9)", "other"],
    ["=IF(AND(E5>0,E6>0),1,0)", "other"],
    ["=E5*E6", "other"],
    ["=E5", "copy"],
    ["=+E5", "copy"],
    ["=E10", "none"],
    ["=SUM(E10)", "none"],
    ["=E9+E10", "none"],
    ["=IF(E5>3,2,0)", "none"],
    ["=IF(SUM(E5:E9)>3,2,0)", "other"],
    ['=IF(E5="","",SUM(E5:E9))', "sum"],
    ["=IFERROR(SUM(E5:E9),0)", "sum"],
    ["=ROUND(SUM(E5:E9),1)", "sum"],
    ["=IFS(SUM(E5:E9)>3,2,TRUE,0)", "other"],
    ["=E10+E5", "none"],
    ["=SUM(F10:H10)", "none"],
    ["=SUM(E21:E30)", "none"],
    ["=SUM(Svar!E5:E9)", "none"],
    ["=SUM([@Poäng],[@Bonus])", "none"],
    ["=SUM(Annan[Poäng])", "none"],
    ["=VLOOKUP(C10,Skala!A:B,2,FALSE)", "none"],
    ['="SUM(E5:E9)"', "none"],
    ["=SUM(", "none"],
    ["=", "none"],
  ])("%s is %s", (formula, dependence) => {
    expect(dependenceOf(formula, place, target)).toBe(dependence);
  });
});

describe("refersTo", () => {
  const elsewhere = { sheet: "Resultat", row: 9, column: 4 };

  it.each([
    ["=Bedömning!E5", true],
    ["=SUM(bedömning!D1:F99)", true],
    ["=SUM(Bedömning[Poäng])", true],
    ["=E5", false],
    ["=Bedömning!D5", false],
    ["=SUM(Bedömning[Max])", false],
  ])("from another sheet, %s: %s", (formula, refers) => {
    expect(refersTo(partsOf(formula), elsewhere, target)).toBe(refers);
  });

  it("counts a cell of the same row in another column", () => {
    expect(refersTo(partsOf("=E10"), { ...place, column: 8 }, target)).toBe(true);
  });
});
