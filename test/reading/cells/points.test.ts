import { readMax } from "../../../src/reading/cells/maximum";
import { readPoints } from "../../../src/reading/cells/points";
import type { CellValue } from "../../../src/reading/grid";

describe("a points cell with points", () => {
  it.each<[CellValue, number]>([
    [4, 4],
    [0, 0],
    [-0, 0],
    [7.5, 7.5],
    [0.1 + 0.2, 0.3],
    [1 / 3, 0.333333333333333],
  ])("%p is the number %p", (value, points) => {
    expect(readPoints(value)).toEqual({ points: { kind: "points", value: points }, remark: null });
  });

  it.each<[string, number]>([
    ["4", 4],
    ["7,5", 7.5],
    ["7.5", 7.5],
    [" 7,5 ", 7.5],
    ["\u00A07,5", 7.5],
    ["7,5\u202F", 7.5],
    ["1 000", 1000],
    ["1\u00A0000", 1000],
    ["1\u2009000,5", 1000.5],
    ["1\u202F000", 1000],
    ["+3", 3],
    [",5", 0.5],
    ["-0", 0],
    ["４", 4],
    ["4 p", 4],
    ["4p.", 4],
    ["7,5 poäng", 7.5],
    ["4 points", 4],
    ["4 Punkte", 4],
    ["4 pistettä", 4],
  ])("the text %j counts as %p, with a warning", (text, number) => {
    const { points, remark } = readPoints(text);
    expect(points).toEqual({ kind: "points", value: number });
    expect(remark).toEqual({ code: "textNumber", values: { text: text.trim().replace(/\s/g, " "), number } });
  });
});

describe("a points cell that is not assessed", () => {
  it.each<[CellValue]>([
    [null],
    [""],
    ["  "],
    ["\u00A0"],
    ["\u200B"],
    ["Ej bedömd"],
    ["ej  bedömt"],
    ["not assessed"],
  ])("%j", (value) => {
    expect(readPoints(value)).toEqual({
      points: { kind: "notAssessed" },
      remark: { code: "blankPoints", values: {} },
    });
  });
});

describe("a points cell that is not applicable", () => {
  it.each([
    "–",
    "-",
    "—",
    "\u2212",
    " – ",
    "--",
    "ej tillämpligt",
    "Ej tillämplig",
    "EJ TILLÄMPLIGT",
    "ej\u00A0tillämpligt",
    "Ej tillämpligt".normalize("NFD"),
    "inte tillämplig",
    "ej aktuellt",
    "ej relevant",
    "e.t.",
    "E.T.",
    "e. t.",
    "ET",
    "N/A",
    "n/a",
    "N.A.",
    "NA",
    "Not applicable",
  ])("%j", (text) => {
    expect(readPoints(text)).toEqual({ points: { kind: "notApplicable" }, remark: null });
  });
});

describe("a points cell that cannot be counted", () => {
  it.each<[CellValue, string]>([
    [-1, "negative"],
    ["-1", "negative"],
    ["\u22121", "negative"],
    ["– 1,5", "negative"],
    [true, "notANumber"],
    [false, "notANumber"],
    ["ja", "notANumber"],
    ["3 4", "notANumber"],
    ["1.000,5", "notANumber"],
    ["7,5,5", "notANumber"],
    ["1e3", "notANumber"],
    ["2021-05-03", "notANumber"],
    ["12 maj", "notANumber"],
    ["5%", "notANumber"],
    ["#1", "notANumber"],
    ["=4", "notANumber"],
    ["Infinity", "notANumber"],
    [NaN, "notANumber"],
    [Infinity, "notANumber"],
    ["<script>alert(1)</script>", "notANumber"],
    ["#DIV/0!", "formulaError"],
    ["#N/A", "formulaError"],
    ["#VALUE!", "formulaError"],
    ["#REF!", "formulaError"],
    ["#NAME?", "formulaError"],
    ["#NUM!", "formulaError"],
    ["#NULL!", "formulaError"],
    ["#SPILL!", "formulaError"],
    ["#CALC!", "formulaError"],
    ["#BUSY!", "formulaError"],
    ["#GETTING_DATA", "formulaError"],
    ["#DIVISION/0!", "formulaError"],
    ["#VÄRDEFEL!", "formulaError"],
    ["#REFERENS!", "formulaError"],
    ["#NAMN?", "formulaError"],
    ["#OGILTIGT!", "formulaError"],
    ["#SAKNAS!", "formulaError"],
    ["#SKÄRNING!", "formulaError"],
  ])("%j: %s", (value, code) => {
    const { points, remark } = readPoints(value);
    expect(points).toEqual({ kind: "invalid" });
    expect(remark?.code).toBe(code);
  });
});

describe("a cell with maximum points", () => {
  it.each<[CellValue, number | null, string | null]>([
    [5, 5, null],
    [0, 0, null],
    [7.5, 7.5, null],
    ["7,5", 7.5, "textNumber"],
    [null, null, "noMax"],
    ["", null, "noMax"],
    ["–", null, "noMax"],
    ["N/A", null, "noMax"],
    [-1, null, "badMax"],
    ["-1", null, "badMax"],
    ["många", null, "badMax"],
    [true, null, "badMax"],
    ["#REF!", null, "badMax"],
    ["2021-05-03", null, "badMax"],
  ])("%j is the max %p, remark %p", (value, max, code) => {
    const reading = readMax(value);
    expect(reading.max).toBe(max);
    expect(reading.remark?.code ?? null).toBe(code);
  });
});
