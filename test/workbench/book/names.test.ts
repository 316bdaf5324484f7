import { area, bookFile, first, open, openRows, second, sheetFile, type, value } from "./support";

describe("defined names", () => {
  it.each([
    ["a cell", "Blad1!$A$1", "=Namn*2", 10],
    ["an area", "Blad1!$A$1:$A$2", "=SUM(Namn)", 12],
    ["a number", "0.75", "=Namn", 0.75],
    ["a text", '"ja"', '=Namn&"!"', "ja!"],
    ["a formula", "SUM(Blad1!$A$1:$A$2)/2", "=Namn", 6],
  ])("stand for %s", async (_name, formula, use, result) => {
    const book = openRows([[5], [7]]);
    book.names.set({ name: "Namn", formula, sheet: null, hidden: false });
    type(book, "C1", use);
    expect(await value(book, "C1")).toBe(result);
    expect(book.names.list()).toEqual([{ name: "Namn", formula, sheet: null, hidden: false }]);
  });

  it("follow their cells, and go back on undo", async () => {
    const book = openRows([[5], ["=Namn"]]);
    book.names.set({ name: "Namn", formula: "Blad1!$A$1", sheet: null, hidden: false });
    await book.settled();
    book.insertRows(first, 0, 1);
    expect(book.names.list()[0]?.formula).toBe("Blad1!$A$2");
    expect(await value(book, "A3")).toBe(5);
    book.undo();
    expect(book.names.list()[0]?.formula).toBe("Blad1!$A$1");
  });

  it("are changed and removed, and formulas with them", async () => {
    const book = openRows([[5], [7], ["=Namn"]]);
    book.names.set({ name: "Namn", formula: "Blad1!$A$1", sheet: null, hidden: false });
    expect(await value(book, "A3")).toBe(5);
    book.names.set({ name: "namn", formula: "Blad1!$A$2", sheet: null, hidden: true });
    expect(await value(book, "A3")).toBe(7);
    expect(book.names.list()).toEqual([{ name: "namn", formula: "Blad1!$A$2", sheet: null, hidden: true }]);
    book.names.remove("NAMN", null);
    expect(await value(book, "A3")).toEqual({ error: "#REF!" });
    expect(book.names.list()).toEqual([]);
    book.undo();
    expect(await value(book, "A3")).toBe(7);
  });

  it("belong to the workbook or to a sheet", () => {
    const names = [
      { name: "Namn", formula: "1", sheet: null, hidden: false },
      { name: "Namn", formula: "2", sheet: "B", hidden: false },
    ];
    const book = open(bookFile([sheetFile([]), sheetFile([], { name: "B" })], { names }));
    expect(book.names.list()).toEqual(names);
    book.sheets.rename(second, "C");
    book.names.remove("Namn", "C");
    expect(book.names.list()).toEqual([names[0]]);
  });

  it("may hold å, ä and ö", async () => {
    const book = openRows([[3]]);
    book.names.set({ name: "Översikt_år", formula: "Blad1!$A$1", sheet: null, hidden: false });
    type(book, "B1", "=Översikt_år+1");
    expect(await value(book, "B1")).toBe(4);
    expect(book.values(first, area("A1"))).toEqual([[3]]);
  });
});
