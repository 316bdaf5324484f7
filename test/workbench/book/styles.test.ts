import type { CellStyle } from "../../../src/workbench/book/style";
import { area, first, openRows, type } from "./support";

describe("styles", () => {
  it.each<[string, CellStyle]>([
    ["a fill", { fill: "#FFF2CC" }],
    ["a number format", { numberFormat: "0%" }],
    ["a font", { font: { name: "Aptos", size: 14, bold: true, italic: true, color: "#1F6F54" } }],
    ["lines through and under a text", { font: { underline: true, strike: true } }],
    ["an alignment", { horizontal: "center", vertical: "top", wrap: true, indent: 3 }],
    ["borders", { borders: { top: { style: "thin" }, left: { style: "double", color: "#FF0000" } } }],
    ["a cell that stays open on a protected sheet", { locked: false }],
    ["a font that is not bold", { font: { bold: false } }],
  ])("hold %s", (_name, style) => {
    const book = openRows([["x"]]);
    book.setStyle(first, area("A1:B2"), style);
    expect(book.style(first, 1, 1)).toMatchObject(style);
    expect(book.values(first, area("A1:B1"))).toEqual([["x", null]]);
  });

  it("merge into the look that is there", () => {
    const book = openRows([["x"]]);
    book.setStyle(first, area("A1"), { fill: "#FFF2CC", font: { bold: true } });
    book.setStyle(first, area("A1"), { numberFormat: "0%", font: { color: "#FF0000" } });
    expect(book.style(first, 0, 0)).toEqual({
      fill: "#FFF2CC",
      numberFormat: "0%",
      font: { bold: true, color: "#FF0000" },
    });
  });

  it("are cleared without the contents, and the contents without them", () => {
    const book = openRows([["x", "y"]]);
    book.setStyle(first, area("A1:B1"), { fill: "#FFF2CC", locked: false });
    book.clear(first, area("A1"), "formats");
    book.clear(first, area("B1"), "contents");
    expect(book.style(first, 0, 0)).toEqual({});
    expect(book.style(first, 0, 1)).toEqual({ fill: "#FFF2CC", locked: false });
    expect(book.values(first, area("A1:B1"))).toEqual([["x", null]]);
  });

  it("make no text of a number that is there when it becomes a text's", () => {
    const book = openRows([[5, "=A1"]]);
    book.setStyle(first, area("A1"), { numberFormat: "@" });
    expect(book.values(first, area("A1"))).toEqual([[5]]);
  });

  it("stay when something is written", () => {
    const book = openRows([[1]]);
    book.setStyle(first, area("A1"), { fill: "#FFF2CC" });
    type(book, "A1", "text");
    expect(book.style(first, 0, 0)).toEqual({ fill: "#FFF2CC" });
  });
});

describe("texts", () => {
  it.each([
    [0.80597, "0%", "81%"],
    [0.80597, "0 %", "81 %"],
    [7.5, "General", "7.5"],
    [0.1 + 0.2, "General", "0.3"],
    [1234.5, "#,##0.00", "1,234.50"],
    [45000, "yyyy-mm-dd", "2023-03-15"],
    [true, "General", "TRUE"],
    [null, "0%", ""],
    ["Energi", "0%", "Energi"],
    [{ error: "#N/A" } as const, "0%", "#N/A"],
    [5, "not [a format", "5"],
  ])("show %p under %p as %p", (content, numberFormat, text) => {
    const book = openRows([[content]]);
    book.setStyle(first, area("A1"), { numberFormat });
    expect(book.texts(first, area("A1"))).toEqual([[text]]);
  });

  it("show what formulas give", async () => {
    const book = openRows([["=1/3", "=SEQUENCE(1,2)"]]);
    book.setStyle(first, area("A1"), { numberFormat: "0%" });
    await book.settled();
    expect(book.texts(first, area("A1:C1"))).toEqual([["33%", "1", "2"]]);
  });
});

describe("the used area", () => {
  it.each([
    ["nothing", [], null, null],
    [
      "values",
      [
        [null, null],
        [null, 5],
      ],
      "B2",
      "B2",
    ],
    ["a formula", [[1], ["=SEQUENCE(2,3)"]], "A1:C3", "A1:C3"],
  ])("of a sheet with %s", async (_name, rows, valuesOnly, all) => {
    const book = openRows(rows);
    await book.settled();
    expect(book.usedArea(first, true)).toEqual(valuesOnly && area(valuesOnly));
    expect(book.usedArea(first, false)).toEqual(all && area(all));
  });

  it("counts looks only when asked to", () => {
    const book = openRows([[1]]);
    book.setStyle(first, area("D4"), { fill: "#FFF2CC" });
    expect(book.usedArea(first, true)).toEqual(area("A1"));
    expect(book.usedArea(first, false)).toEqual(area("A1:D4"));
  });

  it("shrinks when the last value goes", () => {
    const book = openRows([[1, null, 3]]);
    type(book, "C1", null);
    expect(book.usedArea(first, true)).toEqual(area("A1"));
  });

  it("reaches the last cell of the sheet", () => {
    const book = openRows([[1]], {
      cells: [{ row: 1_048_575, column: 16_383, value: "x", formula: null, spill: null, style: null }],
    });
    expect(book.usedArea(first, true)).toEqual({
      row: 1_048_575,
      column: 16_383,
      rowCount: 1,
      columnCount: 1,
    });
  });
});
