import type { Book, BookEvent } from "../../../src/workbench/book/book";
import { area, bookFile, first, open, openRows, second, sheetFile, type } from "./support";

/** Everything that happens while the work is done and computed. */
async function eventsOf(book: Book, work: () => void): Promise<BookEvent[]> {
  await book.settled();
  const events: BookEvent[] = [];
  const stop = book.listen((event) => {
    if (event.kind !== "selectionChanged") events.push(event);
  });
  work();
  await book.settled();
  stop();
  return events;
}

function changed(text: string, change = "edited", sheet = first) {
  return { kind: "cellsChanged", sheet, area: area(text), change, source: "local" };
}

const rows5to6 = { row: 4, column: 0, rowCount: 2, columnCount: 16_384 };
const columnC = { row: 0, column: 2, rowCount: 1_048_576, columnCount: 1 };

describe("events", () => {
  it.each<[string, (book: Book) => void, unknown[]]>([
    ["a value is written", (book) => type(book, "B2", 5), [changed("B2")]],
    ["the same value is written", (book) => type(book, "A1", 1), [changed("A1")]],
    ["an area is written", (book) => book.write(first, area("B2:C3"), [[1, 2], [3]]), [changed("B2:C3")]],
    ["contents are cleared", (book) => book.clear(first, area("A1:Z99"), "contents"), [changed("A1:C1")]],
    [
      "a look changes, of a formula too",
      (book) => book.setStyle(first, area("A1:C1"), { fill: "#FFF2CC" }),
      [{ kind: "formatChanged", sheet: first, area: area("A1:C1") }],
    ],
    ["rows are inserted", (book) => book.insertRows(first, 4, 2), [changedRows("rowsInserted")]],
    ["rows are deleted", (book) => book.deleteRows(first, 4, 2), [changedRows("rowsDeleted")]],
    ["a column is inserted", (book) => book.insertColumns(second, 2, 1), [changedColumn("columnsInserted")]],
    ["a column is deleted", (book) => book.deleteColumns(second, 2, 1), [changedColumn("columnsDeleted")]],
    [
      "a sheet is renamed",
      (book) => book.sheets.rename(first, "Ny"),
      [{ kind: "sheetRenamed", sheet: first, before: "Blad1", after: "Ny" }],
    ],
    ["a sheet is shown", (book) => book.sheets.activate(second), [{ kind: "sheetActivated", sheet: second }]],
    ["a sheet is moved", (book) => book.sheets.move(second, 0), [{ kind: "sheetMoved", sheet: second }]],
    ["a sheet is deleted", (book) => book.sheets.remove(second), [{ kind: "sheetDeleted", sheet: second }]],
    [
      "a sheet is hidden",
      (book) => book.sheets.setVisibility(second, "hidden"),
      [{ kind: "sheetVisibilityChanged", sheet: second }],
    ],
  ])("tell when %s", async (_name, work, events) => {
    const book = open(bookFile([sheetFile([[1, "x", "=1+1"]]), sheetFile([["y"]], { name: "Blad2" })]));
    expect(await eventsOf(book, () => work(book))).toEqual(events);
  });

  it("tell when something is selected", () => {
    const book = openRows([]);
    const heard: BookEvent[] = [];
    book.listen((event) => heard.push(event));
    book.select(first, [area("B2"), area("D4:E5")]);
    expect(heard).toEqual([{ kind: "selectionChanged" }]);
    expect(book.selection()).toEqual({ sheet: first, areas: [area("B2"), area("D4:E5")] });
  });

  it("tell of a new sheet with its id", async () => {
    const book = openRows([]);
    let id = "";
    const events = await eventsOf(book, () => (id = book.sheets.add("Ny").id));
    expect(events).toEqual([{ kind: "sheetAdded", sheet: id }]);
  });

  it("tell on which sheets a result changed", async () => {
    const book = open(
      bookFile([
        sheetFile([[1, "=A1>0", "=A1*2"]]),
        sheetFile([["=Blad1!A1"]], { name: "Blad2" }),
        sheetFile([["=1+1"]], { name: "Blad3" }),
      ]),
    );
    expect(await eventsOf(book, () => type(book, "A1", 2))).toEqual([
      changed("A1"),
      { kind: "calculated", sheet: first },
      { kind: "calculated", sheet: second },
    ]);
  });

  it("tell nothing of formulas that give what they gave", async () => {
    const book = openRows([[1, "=A1>0"]]);
    expect(await eventsOf(book, () => type(book, "A1", 2))).toEqual([changed("A1")]);
  });

  it("tell that a spilled cell changed although its formula's own cell did not", async () => {
    const book = openRows([[1, "=FILTER({5;6;7},{1;1;1}*(A1:A3>0))"], [1], [1]]);
    expect(await eventsOf(book, () => type(book, "A2", 0))).toEqual([
      changed("A2"),
      { kind: "calculated", sheet: first },
    ]);
  });

  it("tell of a table's life", async () => {
    const book = openRows([
      ["a", "b"],
      [1, 2],
    ]);
    let id = "";
    expect(await eventsOf(book, () => (id = book.tables.add(first, area("A1:B2"), true, "T").id))).toEqual([
      { kind: "tableAdded", sheet: first, table: id },
    ]);
    expect(await eventsOf(book, () => book.tables.rename(id, "U"))).toEqual([
      { kind: "tableChanged", sheet: first, table: id },
    ]);
    expect(await eventsOf(book, () => book.tables.resize(id, area("A1:B3")))).toEqual([
      { kind: "tableChanged", sheet: first, table: id },
    ]);
    expect(await eventsOf(book, () => book.tables.remove(id))).toEqual([
      { kind: "tableDeleted", sheet: first, table: id },
    ]);
  });

  it("tell of undo and redo as of any edit, and of an undone look as a look", async () => {
    const book = openRows([[1, "=A1"]]);
    type(book, "A1", 2);
    expect(await eventsOf(book, () => book.undo())).toEqual(
      expect.arrayContaining([changed("A1"), { kind: "calculated", sheet: first }]),
    );
    book.setStyle(first, area("A1:B1"), { fill: "#FFF2CC" });
    const events = await eventsOf(book, () => book.undo());
    expect(events).toContainEqual({ kind: "formatChanged", sheet: first, area: area("A1:B1") });
    expect(events.map((event) => event.kind)).not.toContain("cellsChanged");
  });

  it("are told to nobody who stopped listening", async () => {
    const book = openRows([]);
    const heard: BookEvent[] = [];
    book.listen((event) => heard.push(event))();
    type(book, "A1", 1);
    await book.settled();
    expect(heard).toEqual([]);
  });
});

function changedRows(change: string) {
  return { kind: "cellsChanged", sheet: first, area: rows5to6, change, source: "local" };
}

function changedColumn(change: string) {
  return { kind: "cellsChanged", sheet: second, area: columnC, change, source: "local" };
}
