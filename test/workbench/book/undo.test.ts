import { area, bookFile, first, open, openRows, second, sheetFile, type, value, values } from "./support";

describe("undo", () => {
  it("takes back the last change, redo makes it again", async () => {
    const book = openRows([[1, "=A1*2"]]);
    type(book, "A1", 5);
    expect(await values(book, "A1:B1")).toEqual([[5, 10]]);
    expect(book.undo()).toBe(true);
    expect(await values(book, "A1:B1")).toEqual([[1, 2]]);
    expect(book.redo()).toBe(true);
    expect(await values(book, "A1:B1")).toEqual([[5, 10]]);
  });

  it("says when there is nothing to take back or to make again", () => {
    const book = openRows([[1]]);
    expect(book.undo()).toBe(false);
    expect(book.redo()).toBe(false);
  });

  it("takes back everything of one step, the newest first", async () => {
    const book = openRows([["a"]]);
    const result = book.asOneStep(() => {
      type(book, "A1", "b");
      type(book, "A1", "=1+1");
      book.insertRows(first, 0, 1);
      type(book, "A1", "c");
      return "done";
    });
    expect(result).toBe("done");
    expect(await values(book, "A1:A2")).toEqual([["c"], [2]]);
    book.undo();
    expect(await values(book, "A1:A2")).toEqual([["a"], [null]]);
    book.redo();
    expect(await values(book, "A1:A2")).toEqual([["c"], [2]]);
  });

  it("keeps a step within a step in one piece, also when the work fails", async () => {
    const book = openRows([["a"]]);
    const fail = () =>
      book.asOneStep(() => {
        type(book, "A1", "b");
        book.asOneStep(() => type(book, "B1", "c"));
        throw new Error("no more");
      });
    expect(fail).toThrow("no more");
    book.undo();
    expect(await values(book, "A1:B1")).toEqual([["a", null]]);
    expect(book.undo()).toBe(false);
  });

  it("brings back looks, formulas and conditional formats together", async () => {
    const book = openRows([["=1+1"]]);
    await book.settled();
    book.asOneStep(() => {
      book.setStyle(first, area("A1:B2"), { fill: "#FFF2CC" });
      book.addConditionalFormat(first, {
        areas: [area("A1")],
        stopIfTrue: false,
        rule: { kind: "formula", formula: "TRUE" },
        style: {},
      });
      book.clear(first, area("A1"), "all");
    });
    book.undo();
    expect(book.style(first, 1, 1)).toEqual({});
    expect(book.conditionalFormats(first)).toEqual([]);
    expect(await value(book, "A1")).toBe(2);
    expect(book.formulas(first, area("A1"))).toEqual([["=1+1"]]);
  });

  it("leaves formulas alive after a look was undone and redone", async () => {
    const book = openRows([[1, "=A1+1"]]);
    await book.settled();
    book.setStyle(first, area("B1"), { numberFormat: "0%" });
    book.undo();
    book.redo();
    type(book, "A1", 5);
    expect(await value(book, "B1")).toBe(6);
    expect(book.texts(first, area("B1"))).toEqual([["600%"]]);
  });

  it("does not mix two workbooks", async () => {
    const [one, other] = [openRows([[1]]), openRows([[2]])];
    type(one, "A1", 10);
    type(other, "A1", 20);
    one.undo();
    expect([await value(one, "A1"), await value(other, "A1")]).toEqual([1, 20]);
  });

  it("follows changes on a sheet that is not shown", () => {
    const book = open(bookFile([sheetFile([[1]]), sheetFile([[2]], { name: "B" })]));
    type(book, "A1", 3, second);
    book.undo();
    expect(book.values(second, area("A1"))).toEqual([[2]]);
  });
});
