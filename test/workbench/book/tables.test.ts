import type { Book } from "../../../src/workbench/book/book";
import type { Table } from "../../../src/workbench/book/parts";
import { CellValueType, ICommandService, SetRangeValuesCommand } from "#univer";
import type { ICellData } from "#univer";
import { bookOn, createHeadlessUniver } from "../../../src/workbench/book/univer";
import {
  area,
  bookFile,
  disposeAfterTest,
  first,
  open,
  openRows,
  second,
  sheetFile,
  type,
  value,
  values,
} from "./support";

const rows = [
  ["Parameter", "Poäng", "Max poäng"],
  ["Energi", 10, 11],
  ["Transporter", 8, 12],
  ["Energi", 1, 2],
] as const;

const table: Table = {
  id: "1",
  name: "Bedömning",
  area: area("A1:C4"),
  columns: ["Parameter", "Poäng", "Max poäng"],
  showHeaders: true,
  showTotals: false,
  style: "TableStyleMedium2",
  bandedRows: true,
  showFilterButton: true,
};

/** The table on a sheet whose name must be quoted, and a sheet for formulas. */
function withTable(more: Partial<Table> = {}): Book {
  return open(
    bookFile([
      sheetFile(rows, { name: "Mitt blad", tables: [{ ...table, ...more }] }),
      sheetFile([["Energi"]], { name: "Svar" }),
    ]),
  );
}

async function computed(book: Book, formula: string, cell = "C3", sheet = second) {
  type(book, cell, formula, sheet);
  return value(book, cell, sheet);
}

describe("a table in a formula", () => {
  it.each([
    ["=SUM(Bedömning[Poäng])", 19],
    ["=SUM(bedömning[POÄNG])", 19],
    ["=SUM(Bedömning[Max poäng])", 25],
    ["=SUMIFS(Bedömning[Poäng],Bedömning[Parameter],A1)", 11],
    ["=SUM(Bedömning[[Poäng]:[Max poäng]])", 44],
    ["=COUNTA(Bedömning)", 9],
    ["=ROWS(Bedömning[#All])", 4],
    ["=COUNTA(Bedömning[#Data])", 9],
    ["=INDEX(Bedömning[#Headers],2)", "Poäng"],
    ["=Bedömning[[#Headers],[Max poäng]]", "Max poäng"],
    ["=INDEX(Bedömning[Poäng],2)", 8],
    ['=XLOOKUP("Transporter",Bedömning[Parameter],Bedömning[Max poäng])', 12],
    ["=SUM(Bedömning[Saknas])", { error: "#REF!" }],
    ["=SUM(Saknas[Poäng])", { error: "#REF!" }],
    ["=SUM(Bedömning[#Totals])", { error: "#REF!" }],
  ])("%s is %p from another sheet", async (formula, result) => {
    expect(await computed(withTable(), formula)).toEqual(result);
  });

  it.each([
    ["=Bedömning[[#This Row],[Poäng]]/Bedömning[[#This Row],[Max poäng]]", 8 / 12],
    ["=Bedömning[@Poäng]*2", 16],
    ["=Bedömning[@[Max poäng]]-Bedömning[@Poäng]", 4],
    ["=SUM(Bedömning[@[Poäng]:[Max poäng]])", 20],
  ])("%s is about its own row", async (formula, result) => {
    expect(await computed(withTable(), formula, "E3", first)).toBeCloseTo(result);
  });

  it("needs no name inside the table", async () => {
    const book = withTable({ area: area("A1:D4"), columns: [...table.columns, "Andel"] });
    type(book, "D1", "Andel");
    expect(await computed(book, "=[@Poäng]/[@[Max poäng]]", "D2", first)).toBeCloseTo(10 / 11);
    expect(book.formulas(first, area("D2"))).toEqual([["=Bedömning[@Poäng]/Bedömning[@[Max poäng]]"]]);
  });

  it.each([
    ["a value in it is edited", (book: Book) => type(book, "B2", 20), 29],
    ["rows are inserted above it", (book: Book) => book.insertRows(first, 0, 3), 19],
    [
      "a row is inserted in it and filled in",
      (book: Book) => {
        book.insertRows(first, 2, 1);
        type(book, "B3", 100);
      },
      119,
    ],
    ["a row of it is deleted", (book: Book) => book.deleteRows(first, 1, 1), 9],
    [
      "it grows",
      (book: Book) => {
        type(book, "B5", 3);
        book.tables.resize("1", area("A1:C5"));
      },
      22,
    ],
    ["its sheet gets another name", (book: Book) => book.sheets.rename(first, "It's"), 19],
    ["a column is inserted before it", (book: Book) => book.insertColumns(first, 0, 1), 19],
  ])("stays right when %s, and after undo", async (_name, change, result) => {
    const book = withTable();
    expect(await computed(book, "=SUM(Bedömning[Poäng])")).toBe(19);
    book.asOneStep(() => change(book));
    expect(await value(book, "C3", second)).toBe(result);
    type(book, "B99", 1);
    expect(await value(book, "C3", second)).toBe(result);
    book.undo();
    book.undo();
    expect(await value(book, "C3", second)).toBe(19);
  });

  it("is #REF! when the table is gone, and right again when it is back", async () => {
    const book = withTable();
    expect(await computed(book, "=SUM(Bedömning[Poäng])")).toBe(19);
    book.tables.remove("1");
    expect(await value(book, "C3", second)).toEqual({ error: "#REF!" });
    book.undo();
    expect(await value(book, "C3", second)).toBe(19);
  });

  it("knows a column by the name that its header has now", async () => {
    const book = withTable();
    expect(await computed(book, "=SUM(Bedömning[Poäng])")).toBe(19);
    type(book, "B1", "Points");
    expect(await value(book, "C3", second)).toEqual({ error: "#REF!" });
    expect(await computed(book, "=SUM(Bedömning[Points])", "C4")).toBe(19);
  });

  it("can stand in a defined name", async () => {
    const book = withTable();
    book.names.set({ name: "Allt", formula: "Bedömning[Poäng]", sheet: null, hidden: false });
    expect(await computed(book, "=SUM(Allt)")).toBe(19);
  });

  it("leaves the totals out of its data", async () => {
    const book = withTable({ showTotals: true });
    expect(await computed(book, "=SUM(Bedömning[Poäng])")).toBe(18);
    expect(await computed(book, "=SUM(Bedömning[[#Totals],[Poäng]])")).toBe(1);
  });
});

describe("tables", () => {
  it("are listed with their columns, read from the header cells", () => {
    const book = withTable();
    type(book, "B1", "Points");
    expect(book.tables.list()).toEqual([
      { ...table, sheet: first, columns: ["Parameter", "Points", "Max poäng"] },
    ]);
  });

  it("are added with a name for each column", () => {
    const book = openRows([
      ["a", null, "A"],
      [1, 2, 3],
    ]);
    const added = book.tables.add(first, area("A1:C2"), true);
    expect(added).toMatchObject({ name: "Table1", columns: ["a", "Column2", "A2"], area: area("A1:C2") });
    expect(book.values(first, area("A1:C1"))).toEqual([["a", "Column2", "A2"]]);
  });

  it.each(["A1", "två ord", "", "R1C1", "1a", "Bedömning"])("refuse the name %p", (name) => {
    const book = withTable();
    expect(() => book.tables.add(second, area("A1:B2"), true, name)).toThrow("table");
  });

  it("move with their rows and columns, and back on undo", () => {
    const book = withTable();
    book.insertRows(first, 0, 2);
    book.insertColumns(first, 0, 1);
    expect(book.tables.list()[0]?.area).toEqual(area("B3:D6"));
    book.undo();
    book.undo();
    expect(book.tables.list()[0]?.area).toEqual(table.area);
  });

  it("are renamed, restyled and removed; undo takes it back", () => {
    const book = withTable();
    book.tables.rename("1", "Poäng2021");
    book.tables.setStyle("1", { style: "TableStyleLight1", bandedRows: false });
    expect(book.tables.list()[0]).toMatchObject({
      name: "Poäng2021",
      style: "TableStyleLight1",
      bandedRows: false,
    });
    book.undo();
    book.undo();
    expect(book.tables.list()).toEqual([{ ...table, sheet: first }]);
    book.tables.remove("1");
    expect(book.tables.list()).toEqual([]);
    book.undo();
    expect(book.tables.list()).toEqual([{ ...table, sheet: first }]);
  });

  it("may be called as their sheet, and formulas follow; undo takes it back", () => {
    const book = withTable();
    const sheet = "Utvärdering";
    book.sheets.rename(first, sheet);
    book.write(first, area("H1:H1"), [[`=SUM(${table.name}[#All])`]]);
    book.tables.rename("1", sheet);
    expect(book.tables.list()[0]?.name).toBe(sheet);
    expect(book.formulas(first, area("H1:H1"))).toEqual([[`=SUM(${sheet}[#All])`]]);
    book.undo();
    expect(book.tables.list()[0]?.name).toBe(table.name);
    expect(book.formulas(first, area("H1:H1"))).toEqual([[`=SUM(${table.name}[#All])`]]);
  });

  it("leave their cells when they are removed", async () => {
    const book = withTable();
    book.tables.remove("1");
    expect(await values(book, "A1:C2")).toEqual([rows[0], rows[1]]);
  });
});

describe("a table grows", () => {
  /** Types in a cell as a person does: without the book. */
  function typeByHand(cell: string, content: ICellData) {
    const univer = createHeadlessUniver();
    const sheet = sheetFile(rows, { tables: [table] });
    const book = bookOn(univer, bookFile([sheet]), { withUi: false });
    disposeAfterTest({ dispose: () => void book.close().then(() => univer.dispose()) });
    const { row, column } = area(cell);
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const commands = univer.__getInjector().get(ICommandService);
    commands.syncExecuteCommand(SetRangeValuesCommand.id, { subUnitId: first, range, value: content });
    return book;
  }

  const text = { v: "Upphandling", t: CellValueType.STRING };

  it.each([
    ["a value is typed below it", "A5", text, "A1:C5"],
    ["a formula is typed below it", "C5", { f: "=1+1" }, "A1:C5"],
    ["a value is typed beside it", "D5", text, "A1:C4"],
    ["a value is typed further down", "A6", text, "A1:C4"],
    ["a blank is typed below it", "A5", { v: null }, "A1:C4"],
  ])("when %s, or not", async (_name, cell, content, grown) => {
    const book = typeByHand(cell, content);
    await book.settled();
    expect(book.tables.list()[0]?.area).toEqual(area(grown));
  });

  it("in a step of undo of its own", async () => {
    const book = typeByHand("A5", text);
    await book.settled();
    book.undo();
    expect(book.tables.list()[0]?.area).toEqual(area("A1:C4"));
    expect(await value(book, "A5")).toBe("Upphandling");
    book.undo();
    expect(await value(book, "A5")).toBeNull();
  });

  it("not when a program writes", async () => {
    const book = withTable();
    type(book, "A5", "Upphandling");
    await book.settled();
    expect(book.tables.list()[0]?.area).toEqual(area("A1:C4"));
  });
});
