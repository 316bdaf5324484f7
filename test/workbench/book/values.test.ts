import { area, first, openRows, type, value, values } from "./support";

describe("values", () => {
  it.each([
    ["a number", 7.5, 7.5],
    ["a text", "Energi", "Energi"],
    ["a text of digits, which stays a text", "0123", "0123"],
    ["true", true, true],
    ["false", false, false],
    ["blank", null, null],
    ["an empty text, which is blank", "", null],
    ["an error", { error: "#N/A" } as const, { error: "#N/A" }],
    ["Excel's busy error", { error: "#BUSY!" } as const, { error: "#BUSY!" }],
    ["a lone equals sign", "=", "="],
    ["a text kept as one by an apostrophe", "'=1+1", "=1+1"],
  ])("holds %s", async (_name, written, read) => {
    const book = openRows([[]]);
    type(book, "B2", written);
    expect(await value(book, "B2")).toEqual(read);
  });

  it.each([
    ["=1+1", 2],
    ["=1=1", true],
    ['="a"&"b"', "ab"],
    ['=""', ""],
    ["=1/0", { error: "#DIV/0!" }],
    ["=NOTHING(1)", { error: "#NAME?" }],
    ["=NA()", { error: "#N/A" }],
    ["=A1", 0],
    ["=SUM(A1:A2)", 0],
  ])("computes %s", async (formula, result) => {
    const book = openRows([]);
    type(book, "C1", formula);
    expect(await value(book, "C1")).toEqual(result);
  });

  it("computes again what depends on an edited cell", async () => {
    const book = openRows([[1, "=A1*2", "=B1+1"]]);
    expect(await values(book, "A1:C1")).toEqual([[1, 2, 3]]);
    type(book, "A1", 10);
    expect(await values(book, "A1:C1")).toEqual([[10, 20, 21]]);
  });

  it("leaves a cell alone where nothing is written", () => {
    const book = openRows([[1, 2]]);
    book.write(first, area("A1:B1"), [[undefined, 3]]);
    expect(book.values(first, area("A1:B1"))).toEqual([[1, 3]]);
  });

  it("replaces a formula by a value and a value by a formula", async () => {
    const book = openRows([["=1+1", 5]]);
    book.write(first, area("A1:B1"), [[7, "=A1+1"]]);
    expect(await values(book, "A1:B1")).toEqual([[7, 8]]);
    expect(book.formulas(first, area("A1:B1"))).toEqual([[7, "=A1+1"]]);
  });

  it("grows when something is written far away", async () => {
    const book = openRows([[1]]);
    type(book, "CV5000", "=A1+1");
    expect(await value(book, "CV5000")).toBe(2);
  });
});
