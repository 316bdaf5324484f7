import { fingerprint } from "../../src/reading/input/fingerprint";
import { frozenIn, nextNumber, placeIn } from "../../src/reading/input/frozen";
import { isBroken, mended } from "../../src/excel/formulas/mended";
import { spillReaders } from "../../src/excel/formulas/spillReaders";
import { joined, movedReference, piecesOf, referencesIn } from "../../src/excel/formulas/pieces";

describe("a formula in pieces", () => {
  it.each([
    ["=KLIMAT.TOTAL()", []],
    ['=ROUND(KLIMAT.PERCENT()*100,0)&" %"', []],
    ["=KLIMAT.TOTAL($A$4:F45)*2", ["$A$4:F45"]],
    ["=KLIMAT.TOTAL('Kalmar 2021'!A4:F45)+B:B-3:3", ["'Kalmar 2021'!A4:F45", "B:B", "3:3"]],
    ["=SUM(A9#,Bedömning[Poäng],[1]Blad1!A1,'[Mall.xlsx]Blad1'!A1)", ["A9"]],
    ['="A1"&KLIMAT.PLACE(A1, "B2")', ["A1"]],
    ["=LET(x,KLIMAT.TOTAL(),x+D5)", ["D5"]],
  ])("%s refers to %j", (formula, references) => {
    const pieces = piecesOf(formula);
    expect(referencesIn(pieces)).toEqual(references);
    expect(joined(pieces, references)).toBe(formula);
  });

  it.each([
    ["A4", "=Bedömning!$A$6", "A6"],
    ["$A4:F$45", "=Bedömning!$A$6:$F$47", "$A6:F$47"],
    ["Bedömning!A4", "=Bedömning!$A$6", "Bedömning!A6"],
    ["Underlag!A4", "='Nytt namn'!$B$4", "'Nytt namn'!B4"],
    ["A4", "=Underlag!$A$4", "Underlag!A4"],
    ["$B:$B", "=Bedömning!$C:$C", "$C:$C"],
    ["A4", "=#REF!", "#REF!"],
    ["A4", "=Bedömning!#REF!", "#REF!"],
  ])("on Bedömning, %s that stands at %s now is %s", (before, now, after) => {
    expect(movedReference(before, now, "Bedömning")).toBe(after);
  });
});

describe("a formula that is mended", () => {
  it.each([
    ["=KLIMAT.TOTAL()", "=KLIMAT.TOTAL()"],
    ["=_xldudf_KLIMAT_TOTAL()", "=KLIMAT.TOTAL()"],
    ["='C:\\Mallar\\[Mall 1.xlsx]'!_xldudf_KLIMAT_TOTAL()*2", "=KLIMAT.TOTAL()*2"],
    ["='Mall.xlsx'!_xldudf_KLIMAT_PLACE(A1)", "=KLIMAT.PLACE(A1)"],
    ["=1+[1]!_xldudf_KLIMAT_TOTAL()", "=1+KLIMAT.TOTAL()"],
    ["=IF(A1>2,Mall.xlsx!KLIMAT.TOTAL(),B1)", "=IF(A1>2,KLIMAT.TOTAL(),B1)"],
    ['=@_xldudf_KLIMAT_TOTAL()&"\'"&Blad1!A1&"\'"', '=@KLIMAT.TOTAL()&"\'"&Blad1!A1&"\'"'],
    ['="_xldudf_KLIMAT_TOTAL"&_xldudf_KLIMAT_TOTAL()', '="_xldudf_KLIMAT_TOTAL"&KLIMAT.TOTAL()'],
    ["=_xldudf_ANNAT_TOTAL()", "=_xldudf_ANNAT_TOTAL()"],
  ])("%s -> %s", (formula, expected) => {
    expect(mended(formula)).toBe(expected);
  });

  it.each([
    ["=KLIMAT.TOTAL()", "#NAME?", true],
    ["=KLIMAT.TOTAL()", 54, false],
    ["=KLIMAT.TOTAL()", "#N/A", false],
    ["=_xldudf_KLIMAT_TOTAL()", 54, true],
    ["=NAMN()", "#NAME?", false],
    ["KLIMAT.TOTAL()", "#NAME?", false],
  ])("%s that shows %s is broken: %s", (formula, value, expected) => {
    expect(isBroken(formula, value)).toBe(expected);
  });
});

describe("what is kept of frozen formulas", () => {
  const entry = { formula: ["=KLIMAT.TOTAL()"], print: "x" };

  it.each<[string, unknown, object]>([
    ["nothing", undefined, {}],
    ["a text", "Klimat", {}],
    ["formulas", { "Klimat.frozen.1": entry }, { "Klimat.frozen.1": entry }],
    ["another's name", { Summa: entry }, {}],
    ["no formula", { "Klimat.frozen.1": { ...entry, formula: ["54"] } }, {}],
    ["numbers", { "Klimat.frozen.1": { formula: [1], print: 2 } }, {}],
  ])("is read from a setting that holds %s", (_, setting, expected) => {
    expect(frozenIn(setting)).toEqual(expected);
  });

  it("has names with numbers that are free", () => {
    expect(nextNumber([])).toBe(1);
    expect(nextNumber(["Summa", "Klimat.frozen.2", "Klimat.frozen.7.1"])).toBe(8);
  });

  it.each([
    ["=Resultat!$A$9:$B$10", { sheet: "7", area: { row: 8, column: 0, rowCount: 2, columnCount: 2 } }],
    ["=#REF!", null],
    ["=Borta!$A$9", null],
    ["=54", null],
  ])("stands where the name says: %s", (formula, place) => {
    expect(placeIn(formula, [{ id: "7", name: "Resultat" }])).toEqual(place);
  });

  it("tells values apart", () => {
    const values = [["Energi", 10]];
    expect(fingerprint([["Energi", 10]])).toBe(fingerprint(values));
    for (const other of [[["Energi", "10"]], [["Energi"], [10]], [["Energi", 11]], [["Energi", true]]])
      expect(fingerprint(other)).not.toBe(fingerprint(values));
    expect(fingerprint([[null]])).toBe(fingerprint([[""]]));
  });
});

describe("formulas that refer to a spill", () => {
  const sheet = (name: string, formulas: string[][]) => ({
    id: `id of ${name}`,
    name,
    grid: { sheet: name, row: 3, column: 1, values: formulas, formulas, tables: [], own: [] },
    shape: null,
    cut: null,
    spills: [],
    frozen: [],
  });
  const area = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
  const spill = {
    sheet: "id of Resultat",
    sheetName: "Resultat",
    area: area(3, 1),
    formula: "=KLIMAT.PARAMETERS()",
  };
  const found = (name: string, formulas: string[][], known = [spill]) =>
    spillReaders([sheet(name, formulas)], known).map(({ formula }) => formula);

  it.each([
    ["Resultat", "=SUM(B4#)", true],
    ["Mer", "=SUM(B4#)", false],
    ["Mer", "=SUM(resultat!$B$4#)", true],
    ["Mer", "=SUM(Resultat!B4)", false],
    ["Mer", "=SUM(Resultat!B5#)", false],
    ["Mer", '="Resultat!B4#"', false],
    ["Mer", "Resultat!B4#", false],
  ])("on %s: %s is one: %s", (name, formula, isReader) => {
    expect(found(name, [["x", formula]])).toEqual(isReader ? [formula] : []);
  });

  it("are told by where they stand, once", () => {
    const readers = spillReaders([sheet("Mer", [["x"], ["=Resultat!B4#"]])], [spill]);
    expect(readers).toEqual([
      { sheet: "id of Mer", sheetName: "Mer", area: area(4, 1), formula: "=Resultat!B4#" },
    ]);
    expect(found("Mer", [["x", "=SUM(B5#)"], ["=Resultat!B4#"]], [spill, ...readers])).toEqual(["=SUM(B5#)"]);
  });
});
