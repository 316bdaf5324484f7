import type { BookFile } from "../../../src/workbench/book/file";
import { usualPage } from "../../../src/workbench/book/page";
import { area, bookFile, first, open, second, sheetFile, value, values } from "./support";

/** A file with something of every kind. */
function everything(): BookFile {
  return bookFile(
    [
      sheetFile([["Parameter", "Poäng"]], {
        name: "Bedömning",
        tabColor: "#1F6F54",
        part: "xl/worksheets/sheet1.xml",
        cells: [
          { row: 0, column: 0, value: "Parameter", formula: null, spill: null, style: 1 },
          { row: 0, column: 1, value: "Poäng", formula: null, spill: null, style: 1 },
          { row: 1, column: 0, value: "Energi", formula: null, spill: null, style: null },
          { row: 1, column: 1, value: 7.5, formula: null, spill: null, style: 2 },
          { row: 2, column: 0, value: "Transporter", formula: null, spill: null, style: null },
          { row: 2, column: 1, value: null, formula: null, spill: null, style: 2 },
          { row: 3, column: 1, value: 0.5, formula: "=SUM(B2:B3)/15", spill: null, style: 3 },
          { row: 5, column: 0, value: { error: "#N/A" }, formula: null, spill: null, style: null },
          { row: 5, column: 1, value: true, formula: null, spill: null, style: null },
          { row: 6, column: 0, value: "0123", formula: null, spill: null, style: null },
        ],
        columnWidths: [
          { column: 0, count: 1, width: 24.7109375, hidden: false },
          { column: 1, count: 3, width: 9.140625, hidden: false },
          { column: 6, count: 1, width: 12, hidden: true },
        ],
        rows: [
          { row: 0, height: 24.75, hidden: false },
          { row: 8, height: null, hidden: true },
        ],
        merges: [area("D1:E2")],
        freeze: { rows: 1, columns: 2 },
        showGridLines: false,
        page: { ...usualPage, orientation: "landscape", zoom: { pagesWide: 1, pagesTall: null } },
        conditionalFormats: [
          {
            id: "a",
            areas: [area("A2:B3"), area("D2:D3")],
            priority: 2,
            stopIfTrue: true,
            rule: { kind: "formula", formula: "$B2<3" },
            style: { fill: "#FFC7CE", font: { bold: true, color: "#9C0006" } },
          },
          {
            id: "b",
            areas: [area("B2:B3")],
            priority: 5,
            stopIfTrue: false,
            rule: { kind: "cellValue", operator: "between", formulas: ["1", "$F$1"] },
            style: { fill: "#C6EFCE" },
          },
          {
            id: "c",
            areas: [area("B2:B3")],
            priority: 9,
            stopIfTrue: false,
            rule: { kind: "other", type: "dataBar", xml: "<cfRule type='dataBar'/>" },
            style: {},
          },
          {
            id: "d",
            areas: [area("A2:A3")],
            priority: 10,
            stopIfTrue: false,
            rule: { kind: "containsText", text: "nerg" },
            style: { font: { italic: true } },
          },
        ],
        validations: [
          {
            areas: [area("B2:B3")],
            type: "decimal",
            operator: "between",
            formula1: "0",
            formula2: "15",
            allowBlank: true,
            errorTitle: "Poäng",
            error: "Ange 0 till 15.",
            errorStyle: "warning",
          },
          { areas: [area("A2:A3")], type: "list", formula1: '"Energi,Transporter"', allowBlank: false },
        ],
        tables: [
          {
            id: "7",
            name: "Bedömning",
            area: area("A1:B3"),
            columns: ["Parameter", "Poäng"],
            showHeaders: true,
            showTotals: false,
            style: "TableStyleLight9",
            bandedRows: false,
            showFilterButton: false,
          },
        ],
        isProtected: true,
      }),
      sheetFile([["x"]], { name: "Dold", visibility: "hidden" }),
      sheetFile([["y"]], { name: "Mycket dold", visibility: "veryHidden" }),
    ],
    {
      activeSheet: 0,
      styles: [
        {},
        {
          fill: "#1F6F54",
          font: { name: "Aptos", size: 12, bold: true, color: "#FFFFFF" },
          horizontal: "center",
        },
        { numberFormat: "0.0", locked: false, borders: { bottom: { style: "hair", color: "#CCCCCC" } } },
        {
          numberFormat: "0%",
          wrap: true,
          vertical: "top",
          indent: 2,
          font: { underline: true, strike: true },
        },
      ],
      names: [
        { name: "Maxpoäng", formula: "Bedömning!$B$2:$B$3", sheet: null, hidden: false },
        { name: "Gräns", formula: "0.75", sheet: null, hidden: true },
        { name: "Lokalt", formula: "Dold!$A$1", sheet: "Dold", hidden: false },
        { name: "Print_Area", formula: "Dold!$A$1:$B$2", sheet: "Dold", hidden: false },
        {
          name: "Print_Titles",
          formula: "Bedömning!$A:$A,Bedömning!$1:$2",
          sheet: "Bedömning",
          hidden: false,
        },
        { name: "Print_Titles", formula: "Dold!$1:$2", sheet: "Dold", hidden: false },
      ],
      settings: { "add-in": { highlight: "true" } },
      origin: { parts: new Map([["xl/workbook.xml", new Uint8Array([1, 2, 3])]]) },
    },
  );
}

describe("a file", () => {
  it("comes back as it was opened", async () => {
    const file = everything();
    const book = open(file);
    await book.settled();
    expect(book.toFile()).toEqual(file);
  });

  it("comes back as it was after a change that was taken back", async () => {
    const file = everything();
    const book = open(file);
    await book.settled();
    book.asOneStep(() => {
      book.insertRows(first, 1, 2);
      book.addConditionalFormat(first, {
        areas: [area("A1:B9")],
        stopIfTrue: false,
        rule: { kind: "formula", formula: "TRUE" },
        style: { fill: "#FFFF00" },
      });
      book.setStyle(first, area("A1:B4"), { fill: "#FF0000" });
      book.write(
        first,
        area("A1:B4"),
        Array.from({ length: 4 }, () => ["x", "=1"]),
      );
    });
    await book.settled();
    book.undo();
    await book.settled();
    expect(book.toFile()).toEqual(file);
  });

  it("shows the values it was saved with until something they depend on changes", async () => {
    const book = open(everything());
    expect(await value(book, "B4")).toBe(0.5);
    book.write(first, area("B3"), [[7.5]]);
    expect(await value(book, "B4")).toBe(1);
  });

  it("computes formulas that were saved without a value", async () => {
    const book = open(bookFile([sheetFile([[2, "=A1*3"]])]));
    expect(await value(book, "B1")).toBe(6);
  });

  it("opens with its active sheet", () => {
    const book = open({ ...everything(), activeSheet: 1 });
    expect(book.activeSheet()).toBe(second);
  });

  it("spills again what it was saved with", async () => {
    const spill = area("A1:A3");
    const cells = [1, 2, 3].map((n) => ({
      row: n - 1,
      column: 0,
      value: n,
      formula: n === 1 ? "=SEQUENCE(3)" : null,
      spill: n === 1 ? spill : null,
      style: null,
    }));
    const file = bookFile([sheetFile([], { cells })]);
    const book = open(file);
    expect(await values(book, "A1:A3")).toEqual([[1], [2], [3]]);
    expect(book.spillOf(first, 0, 0)).toEqual(spill);
    expect(book.toFile()).toEqual(file);
  });

  it("shows what an add-in's function spilled until the add-in comes", async () => {
    const cells = ["Energi", "Transporter"].map((text, row) => ({
      row,
      column: 0,
      value: text,
      formula: row === 0 ? "=KLIMAT.WEAKEST()" : null,
      spill: row === 0 ? area("A1:A2") : null,
      style: null,
    }));
    const file = bookFile([sheetFile([], { cells })]);
    const book = open(file);
    expect(await values(book, "A1:A2")).toEqual([["Energi"], ["Transporter"]]);
    expect(book.toFile()).toEqual(file);
    expect(book.spillParent(first, 1, 0)).toEqual({ row: 0, column: 0 });
  });
});
