import fc from "fast-check";
import type { Book } from "../../../src/workbench/book/book";
import { area, first, openRows, type, value, values } from "./support";

/** Five numbers, each times something, the sum of it, and one more than that. */
function chain(): Book {
  return openRows(
    [1, 2, 3, 4, 5].map((n, row) => [
      n,
      `=A${row + 1}*2`,
      row === 0 ? "=SUM(B1:B5)" : null,
      row === 0 ? "=C1+1" : null,
    ]),
  );
}

type Pause = "none" | "turn" | "settled";

const edit = fc.record({
  row: fc.integer({ min: 1, max: 5 }),
  /** What the formula of the row multiplies by from now on; null leaves it as it is. */
  factor: fc.option(fc.integer({ min: 2, max: 9 })),
  number: fc.integer({ min: -1000, max: 1000 }),
  pause: fc.constantFrom<Pause>("none", "turn", "settled"),
});

async function wait(book: Book, pause: Pause): Promise<void> {
  if (pause === "turn") await new Promise((resolve) => setTimeout(resolve, 1));
  if (pause === "settled") await book.settled();
}

describe("calculation", () => {
  afterEach(() => jest.restoreAllMocks());

  it("is never stale once it has settled, however edits and calculations interleave", async () => {
    const book = chain();
    const numbers = [1, 2, 3, 4, 5];
    const factors = [2, 2, 2, 2, 2];
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        for (const { row, factor, number, pause } of edits) {
          numbers[row - 1] = number;
          type(book, `A${row}`, number);
          if (factor !== null) {
            factors[row - 1] = factor;
            type(book, `B${row}`, `=A${row}*${factor}`);
          }
          await wait(book, pause);
        }
        const products = numbers.map((n, i) => n * (factors[i] ?? 0));
        const sum = products.reduce((a, b) => a + b);
        expect((await values(book, "B1:B5")).flat()).toEqual(products);
        expect(await values(book, "C1:D1")).toEqual([[sum, sum + 1]]);
      }),
      { numRuns: 20 },
    );
  }, 30_000);

  it("settles without waiting for a timer when nothing waits", async () => {
    const book = chain();
    await book.settled();
    const timer = jest.spyOn(globalThis, "setTimeout");
    await book.settled();
    expect(timer).not.toHaveBeenCalled();
    timer.mockRestore();
  });

  it("follows several formulas that were written at once", async () => {
    const complaints = jest.spyOn(console, "error");
    const book = openRows([[1]]);
    await book.settled();
    type(book, "B1", "=A1");
    type(book, "C1", "=B1");
    type(book, "D1", "=C1+1");
    expect(await value(book, "D1")).toBe(2);
    type(book, "A1", 5);
    expect(await value(book, "D1")).toBe(6);
    expect(complaints).not.toHaveBeenCalled();
  });

  it("settles for everybody who waits", async () => {
    const book = chain();
    type(book, "A1", 100);
    const seen = await Promise.all([value(book, "C1"), value(book, "C1")]);
    expect(seen).toEqual([228, 228]);
  });

  it("ends for formulas that go round in a circle", async () => {
    // Univer writes to the console what it finds on the way round.
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const book = openRows([["=B1+1", "=A1+1", "=2+2"]]);
    expect(await value(book, "C1")).toBe(4);
    type(book, "A1", 1);
    expect(await value(book, "B1")).toBe(2);
  });

  it.each(["=T[", "=SUM(", '="a', "=)", "=[@x]", "=1+", "={1,2", "=LET(x,1)"])(
    "shows an error for %s and computes everything else",
    async (formula) => {
      const book = openRows([["=1+1"]]);
      type(book, "B1", formula);
      type(book, "C1", "=A1+1");
      expect((await values(book, "A1:C1"))[0]).toEqual([2, { error: expect.any(String) }, 3]);
    },
  );

  it("fetches nothing from the network", async () => {
    const book = openRows([['=IMAGE("https://example.com/x.png")']]);
    expect(await value(book, "A1")).toEqual({ error: "#NAME?" });
  });

  it("ends for a formula that gives something else each time", async () => {
    const book = openRows([["=RAND()", 1]]);
    const before = await value(book, "A1");
    type(book, "B1", 2);
    expect(await value(book, "A1")).not.toBe(before);
  });

  it("may be under way when the workbook is closed", async () => {
    const book = openRows(Array.from({ length: 300 }, (_, row) => [row, `=A${row + 1}*2`]));
    const settled = book.settled();
    await new Promise((resolve) => setTimeout(resolve, 1));
    book.dispose();
    await expect(settled).resolves.toBeUndefined();
  });

  it("computes everything again when asked to", async () => {
    const book = openRows([["=RAND()"]]);
    const before = await value(book, "A1");
    book.recalculate();
    expect(await value(book, "A1")).not.toBe(before);
    expect(book.formulas(first, area("A1"))).toEqual([["=RAND()"]]);
  });
});
