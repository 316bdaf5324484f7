import type { Book } from "../../../src/workbench/book/book";
import { area, bookFile, first, open, openRows, second, sheetFile, type, value, values } from "./support";

describe("rows and columns", () => {
  it.each<[string, (book: Book) => void, string, string, number]>([
    ["rows inserted above", (book) => book.insertRows(first, 0, 2), "A5", "=SUM(A3:A4)", 3],
    ["rows inserted within", (book) => book.insertRows(first, 1, 1), "A4", "=SUM(A1:A3)", 3],
    ["a row deleted", (book) => book.deleteRows(first, 0, 1), "A2", "=SUM(A1)", 2],
    ["a column inserted", (book) => book.insertColumns(first, 0, 1), "B3", "=SUM(B1:B2)", 3],
  ])("move cells and formulas with %s", async (_name, change, cell, formula, result) => {
    const book = openRows([[1], [2], ["=SUM(A1:A2)"]]);
    await book.settled();
    change(book);
    expect(await value(book, cell)).toBe(result);
    expect(book.formulas(first, area(cell))).toEqual([[formula]]);
    book.undo();
    expect(await values(book, "A1:A3")).toEqual([[1], [2], [3]]);
    expect(book.formulas(first, area("A3"))).toEqual([["=SUM(A1:A2)"]]);
  });

  it.each<[string, (book: Book) => void, string]>([
    ["inserted", (book) => book.insertRows(second, 0, 2), "=Blad2!A3"],
    ["deleted", (book) => book.deleteRows(second, 0, 1), "=Blad2!#REF!"],
  ])("%s on a sheet that is not shown change formulas elsewhere", async (_name, change, formula) => {
    const book = open(bookFile([sheetFile([["=Blad2!A1"]]), sheetFile([[7], [8]], { name: "Blad2" })]));
    await book.settled();
    change(book);
    await book.settled();
    expect([formula, "=#REF!"]).toContain(book.formulas(first, area("A1"))[0]?.[0]);
    expect(book.activeSheet()).toBe(first);
  });

  it("carry looks, merges, hidden rows and widths along", () => {
    const book = openRows([["x"], ["y"]], {
      merges: [area("C2:D3")],
      rows: [{ row: 2, height: null, hidden: true }],
      columnWidths: [{ column: 1, count: 1, width: 30, hidden: true }],
    });
    book.setStyle(first, area("A2"), { fill: "#FFF2CC" });
    book.insertRows(first, 0, 1);
    book.insertColumns(first, 0, 1);
    expect(book.style(first, 2, 1)).toEqual({ fill: "#FFF2CC" });
    expect(book.merges(first)).toEqual([area("D3:E4")]);
    expect([2, 3, 4].map((row) => book.isRowHidden(first, row))).toEqual([false, true, false]);
    expect([1, 2, 3].map((column) => book.isColumnHidden(first, column))).toEqual([false, true, false]);
    expect(book.toFile().sheets[0]?.columnWidths).toEqual([{ column: 2, count: 1, width: 30, hidden: true }]);
  });

  it("are hidden and shown as one step of undo, which leaves what was hidden before", () => {
    const book = openRows([[1], [2], [3]], { rows: [{ row: 1, height: null, hidden: true }] });
    const hidden = () => [0, 1, 2, 3].map((row) => book.isRowHidden(first, row));
    book.setRowsHidden(first, 0, 3, true);
    expect(hidden()).toEqual([true, true, true, false]);
    book.undo();
    expect(hidden()).toEqual([false, true, false, false]);
    book.setRowsHidden(first, 1, 1, false);
    expect(hidden()).toEqual([false, false, false, false]);
    book.setColumnsHidden(first, 0, 2, true);
    expect([0, 1, 2].map((column) => book.isColumnHidden(first, column))).toEqual([true, true, false]);
    expect(book.toFile().sheets[0]?.columnWidths).toMatchObject([{ column: 0, count: 2, hidden: true }]);
  });

  it("are deleted where they are hidden too", () => {
    const book = openRows([[1], [2], [3]], { rows: [{ row: 1, height: null, hidden: true }] });
    book.deleteRows(first, 0, 2);
    expect(book.values(first, area("A1:A2"))).toEqual([[3], [null]]);
  });

  it("are inserted beyond what is used", async () => {
    const book = openRows([[1]]);
    book.insertRows(first, 5000, 2);
    type(book, "A5003", "=A1");
    expect(await value(book, "A5003")).toBe(1);
  });

  it("get a width, and lose it on undo", () => {
    const book = openRows([[1]]);
    book.sizes.setColumnWidth(first, 1, 2, 105);
    expect(book.toFile().sheets[0]?.columnWidths).toEqual([
      { column: 1, count: 2, width: 20, hidden: false },
    ]);
    book.undo();
    expect(book.toFile().sheets[0]?.columnWidths).toEqual([]);
  });

  it("part all merged cells that an area reaches, and merge them on undo", () => {
    const book = openRows([["x"]]);
    for (const merged of ["A1:B1", "A2:B2", "A4:B4"]) book.merge(first, area(merged));
    book.unmerge(first, area("B1:C3"));
    expect(book.merges(first)).toEqual([area("A4:B4")]);
    book.undo();
    expect(book.merges(first)).toHaveLength(3);
  });

  it("merge cells, and part them on undo", () => {
    const book = openRows([["x", "y"]]);
    book.merge(first, area("A1:B1"));
    expect(book.merges(first)).toEqual([area("A1:B1")]);
    book.undo();
    expect(book.merges(first)).toEqual([]);
  });
});

describe("sheets", () => {
  function threeSheets(): Book {
    return open(bookFile(["A", "B", "C"].map((name) => sheetFile([[name]], { name }))));
  }

  function names(book: Book): string[] {
    return book.sheets.list().map((sheet) => sheet.name);
  }

  it("are added at the end without being shown", () => {
    const book = threeSheets();
    const { id } = book.sheets.add("Ny");
    expect(names(book)).toEqual(["A", "B", "C", "Ny"]);
    expect(book.activeSheet()).toBe(first);
    expect(book.sheets.add().name).toBe("Sheet5");
    book.sheets.activate(id);
    expect(book.activeSheet()).toBe(id);
  });

  it.each([
    [first, 2, ["B", "C", "A"]],
    ["sheet-3", 0, ["C", "A", "B"]],
    [second, 1, ["A", "B", "C"]],
  ])("move %s to %i", (id, position, order) => {
    const book = threeSheets();
    book.sheets.move(id, position);
    expect(names(book)).toEqual(order);
  });

  it("are renamed in formulas too", async () => {
    const book = open(bookFile([sheetFile([["=B!A1"]]), sheetFile([[7]], { name: "B" })]));
    book.sheets.rename(second, "Mål och medel");
    expect(await value(book, "A1")).toBe(7);
    expect(book.formulas(first, area("A1"))).toEqual([["='Mål och medel'!A1"]]);
  });

  it.each(["", "a/b", "x".repeat(32), "'a", "b", "[1]"])("refuse the name %p", (name) => {
    const book = threeSheets();
    expect(() => book.sheets.rename(first, name)).toThrow(`"${name}"`);
    expect(names(book)).toEqual(["A", "B", "C"]);
  });

  it("are hidden and shown, but never all hidden or deleted", () => {
    const book = threeSheets();
    book.sheets.setVisibility(second, "veryHidden");
    book.sheets.setVisibility("sheet-3", "hidden");
    expect(book.sheets.list().map((sheet) => sheet.visibility)).toEqual(["visible", "veryHidden", "hidden"]);
    expect(() => book.sheets.setVisibility(first, "hidden")).toThrow("last visible sheet");
    expect(() => book.sheets.remove(first)).toThrow("last visible sheet");
    book.sheets.setVisibility(second, "visible");
    expect(book.sheets.list()[1]?.visibility).toBe("visible");
    expect(book.activeSheet()).toBe(first);
  });

  it("are deleted, and come back on undo with what was on them", async () => {
    const book = open(
      bookFile([
        sheetFile([["=B!A1"]]),
        sheetFile([[7], ["Namn"], ["x"]], {
          name: "B",
          conditionalFormats: [
            {
              id: "f",
              areas: [area("A1")],
              priority: 1,
              stopIfTrue: false,
              rule: { kind: "formula", formula: "TRUE" },
              style: {},
            },
          ],
        }),
      ]),
    );
    book.tables.add(second, area("A2:A3"), true, "Egen");
    book.names.set({ name: "Eget", formula: "B!$A$1", sheet: "B", hidden: true });
    await book.settled();
    const before = book.toFile();
    book.sheets.remove(second);
    expect(await value(book, "A1")).toEqual({ error: "#REF!" });
    expect([book.tables.list(), book.names.list()]).toEqual([[], []]);
    book.undo();
    await book.settled();
    expect(book.toFile()).toEqual({ ...before, activeSheet: 1 });
  });

  it("are protected and open again", () => {
    const book = threeSheets();
    book.sheets.setProtected(first, true);
    expect(book.sheets.list()[0]?.isProtected).toBe(true);
    book.undo();
    expect(book.sheets.list()[0]?.isProtected).toBe(false);
  });

  it("that do not exist are refused by name", () => {
    const book = threeSheets();
    expect(() => book.values("nowhere", area("A1"))).toThrow('no sheet with the id "nowhere"');
  });
});
