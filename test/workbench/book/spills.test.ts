import { area, first, openRows, type, value, values } from "./support";

describe("spills", () => {
  it("know their formula, and the formula its area", async () => {
    const book = openRows([["=SEQUENCE(3,2)"]]);
    expect(await values(book, "A1:B3")).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(book.spillOf(first, 0, 0)).toEqual(area("A1:B3"));
    expect(book.spillOf(first, 1, 0)).toBeNull();
    expect(book.spillParent(first, 2, 1)).toEqual({ row: 0, column: 0 });
    expect(book.spillParent(first, 0, 0)).toBeNull();
    expect(book.spillParent(first, 3, 0)).toBeNull();
    expect(book.formulas(first, area("A1:B2"))).toEqual([
      ["=SEQUENCE(3,2)", 2],
      [3, 4],
    ]);
  });

  it("are read by other formulas", async () => {
    const book = openRows([["=SEQUENCE(3)", "=SUM(A1:A3)"]]);
    expect(await value(book, "B1")).toBe(6);
  });

  it("stand back for a value in their way, and come when it goes", async () => {
    const book = openRows([["=SEQUENCE(3)"]]);
    await book.settled();
    type(book, "A2", "x");
    expect(await values(book, "A1:A3")).toEqual([[{ error: "#SPILL!" }], ["x"], [null]]);
    expect(book.spillParent(first, 2, 0)).toBeNull();
    type(book, "A2", null);
    expect(await values(book, "A1:A3")).toEqual([[1], [2], [3]]);
  });

  it("shrink, grow and go with their formula", async () => {
    const book = openRows([["=SEQUENCE(B1)", 3]]);
    await book.settled();
    type(book, "B1", 2);
    expect(await values(book, "A1:A4")).toEqual([[1], [2], [null], [null]]);
    expect(book.spillOf(first, 0, 0)).toEqual(area("A1:A2"));
    type(book, "B1", 4);
    expect(await values(book, "A1:A4")).toEqual([[1], [2], [3], [4]]);
    type(book, "A1", null);
    expect(await values(book, "A1:A4")).toEqual([[null], [null], [null], [null]]);
    expect(book.spillParent(first, 1, 0)).toBeNull();
  });

  it("move with rows that are inserted above", async () => {
    const book = openRows([["x"], ["=SEQUENCE(2)"]]);
    await book.settled();
    book.insertRows(first, 1, 1);
    expect(await values(book, "A1:A4")).toEqual([["x"], [null], [1], [2]]);
    expect(book.spillOf(first, 2, 0)).toEqual(area("A3:A4"));
    expect(book.spillOf(first, 1, 0)).toBeNull();
    book.undo();
    expect(await values(book, "A1:A4")).toEqual([["x"], [1], [2], [null]]);
  });

  it("keep a look on cells that they spill to", async () => {
    const book = openRows([["=SEQUENCE(2)"]]);
    await book.settled();
    book.setStyle(first, area("A2"), { numberFormat: "0%" });
    expect(await values(book, "A1:A2")).toEqual([[1], [2]]);
    expect(book.texts(first, area("A2"))).toEqual([["200%"]]);
  });
});
