import type {
  Book,
  BookFunction,
  FunctionArgument,
  FunctionCaller,
  FunctionResult,
} from "../../../src/workbench/book/book";
import { area, bookFile, first, open, openRows, second, sheetFile, type, value, values } from "./support";

interface Call {
  readonly name: string;
  readonly args: readonly FunctionArgument[];
  readonly caller: string;
  readonly answer: (result: FunctionResult) => void;
  cancelled: boolean;
}

/** An add-in that answers when the test tells it to. */
function addIn(): { readonly calls: Call[]; readonly caller: FunctionCaller } {
  const calls: Call[] = [];
  return {
    calls,
    caller: {
      call: (name, args, caller, answer) => {
        const call: Call = { name, args, caller, answer, cancelled: false };
        calls.push(call);
        return () => {
          call.cancelled = true;
        };
      },
    },
  };
}

const matrix = { name: "range", isMatrix: true, isOptional: true };
const single = { name: "name", isMatrix: false, isOptional: false };
const functions: BookFunction[] = [
  { name: "KLIMAT.TOTAL", parameters: [matrix], isStream: true },
  { name: "KLIMAT.PLACE", parameters: [single, matrix], isStream: true },
  { name: "ONCE.DOUBLE", parameters: [single], isStream: false },
];

function withAddIn(book: Book) {
  const { calls, caller } = addIn();
  book.setFunctions(functions, caller);
  return calls;
}

const busy = { error: "#BUSY!" };

describe("an add-in's functions", () => {
  it("are busy until the first result and follow every one after", async () => {
    const book = openRows([["=KLIMAT.TOTAL()", "=A1*2"]]);
    const calls = withAddIn(book);
    expect(await values(book, "A1:B1")).toEqual([[busy, busy]]);
    calls[0]?.answer(54);
    expect(await values(book, "A1:B1")).toEqual([[54, 108]]);
    calls[0]?.answer(55);
    expect(await values(book, "A1:B1")).toEqual([[55, 110]]);
  });

  it("share one call among 500 cells", async () => {
    const book = openRows(Array.from({ length: 500 }, () => ["=KLIMAT.TOTAL()"]));
    const calls = withAddIn(book);
    await book.settled();
    expect(calls).toHaveLength(1);
    calls[0]?.answer(54);
    const results = await values(book, "A1:A500");
    expect(new Set(results.flat())).toEqual(new Set([54]));
    expect(calls).toHaveLength(1);
  });

  it.each([
    ["number", 0.8, 0.8],
    ["text", "Energi", "Energi"],
    ["boolean", true, true],
    ["error", { error: "#N/A" } as const, { error: "#N/A" }],
    [
      "error with a text",
      { error: "#VALUE!", message: "D14 is above the maximum" } as const,
      { error: "#VALUE!" },
    ],
  ])("give a %s", async (_kind, result, shown) => {
    const book = openRows([["=KLIMAT.TOTAL()"]]);
    const calls = withAddIn(book);
    await book.settled();
    calls[0]?.answer(result);
    expect(await value(book, "A1")).toEqual(shown);
  });

  it("spill a matrix, and a smaller one after it", async () => {
    const book = openRows([["=KLIMAT.TOTAL()"]]);
    const calls = withAddIn(book);
    await book.settled();
    calls[0]?.answer([
      ["Energi", 10],
      ["Transporter", 8],
    ]);
    expect(await values(book, "A1:B2")).toEqual([
      ["Energi", 10],
      ["Transporter", 8],
    ]);
    expect(book.spillOf(first, 0, 0)).toEqual(area("A1:B2"));
    expect(book.spillParent(first, 1, 1)).toEqual({ row: 0, column: 0 });
    calls[0]?.answer([["Energi"]]);
    expect(await values(book, "A1:B2")).toEqual([
      ["Energi", null],
      [null, null],
    ]);
    expect(book.spillParent(first, 1, 1)).toBeNull();
  });

  it("get values, blanks as null, and the addresses of references", async () => {
    const book = open(
      bookFile([
        sheetFile([["=KLIMAT.PLACE(A2,'Mitt blad'!A1:B2)"], ["Energi"]]),
        sheetFile(
          [
            ["x", null],
            [true, 2],
          ],
          { name: "Mitt blad" },
        ),
      ]),
    );
    const calls = withAddIn(book);
    await book.settled();
    expect(calls[0]).toMatchObject({
      name: "KLIMAT.PLACE",
      caller: "Blad1!A1",
      args: [
        { value: "Energi", address: "Blad1!A2" },
        {
          value: [
            ["x", null],
            [true, 2],
          ],
          address: "'Mitt blad'!A1:B2",
        },
      ],
    });
  });

  it("get null for an argument that is left out, and constants without an address", async () => {
    const book = openRows([['=KLIMAT.PLACE("Energi")', "=KLIMAT.PLACE({1,2})"]]);
    const calls = withAddIn(book);
    expect(await value(book, "B1")).toEqual({ error: "#VALUE!" });
    expect(calls.map((call) => call.args)).toEqual([
      [
        { value: "Energi", address: null },
        { value: null, address: null },
      ],
    ]);
  });

  it("are called again when an argument changes, and the former call is cancelled", async () => {
    const book = openRows([["=ONCE.DOUBLE(B1)", 4]]);
    const calls = withAddIn(book);
    await book.settled();
    calls[0]?.answer(8);
    type(book, "B1", 5);
    expect(await value(book, "A1")).toEqual(busy);
    expect(calls.map((call) => call.args[0]?.value)).toEqual([4, 5]);
    expect(calls.map((call) => call.cancelled)).toEqual([true, false]);
    calls[0]?.answer(99);
    calls[1]?.answer(10);
    expect(await value(book, "A1")).toBe(10);
  });

  it("are cancelled when the last cell is gone", async () => {
    const book = openRows([["=KLIMAT.TOTAL()"], ["=KLIMAT.TOTAL()+1"]]);
    const calls = withAddIn(book);
    await book.settled();
    type(book, "A1", null);
    await book.settled();
    expect(calls[0]?.cancelled).toBe(false);
    type(book, "A2", 5);
    await book.settled();
    expect(calls[0]?.cancelled).toBe(true);
  });

  it("are cancelled with their rows and their sheet", async () => {
    const book = open(
      bookFile([sheetFile([["=KLIMAT.TOTAL()"]]), sheetFile([['=KLIMAT.PLACE("a")']], { name: "B" })]),
    );
    const calls = withAddIn(book);
    await book.settled();
    book.deleteRows(first, 0, 1);
    await book.settled();
    expect(calls.map((call) => call.cancelled)).toEqual([true, false]);
    book.sheets.remove(second);
    await book.settled();
    expect(calls.map((call) => call.cancelled)).toEqual([true, true]);
  });

  it("keep their call when rows move them", async () => {
    const book = openRows([["x"], ["=KLIMAT.TOTAL()"], ["=KLIMAT.TOTAL()"]]);
    const calls = withAddIn(book);
    await book.settled();
    book.insertRows(first, 1, 1);
    await book.settled();
    expect(calls).toHaveLength(1);
    calls[0]?.answer(7);
    expect(await values(book, "A1:A4")).toEqual([["x"], [null], [7], [7]]);
  });

  it("start anew where the formula is typed again", async () => {
    const book = openRows([["=KLIMAT.TOTAL()"]]);
    const calls = withAddIn(book);
    await book.settled();
    calls[0]?.answer(1);
    type(book, "A1", "=KLIMAT.TOTAL()");
    expect(await value(book, "A1")).toEqual(busy);
    expect(calls.map((call) => call.cancelled)).toEqual([true, false]);
  });

  it("are unknown before they are there, and computed when they come, whatever their letter case", async () => {
    const book = openRows([]);
    type(book, "A1", "=klimat.place(B1)");
    type(book, "B1", "Energi");
    expect(await value(book, "A1")).toEqual({ error: "#NAME?" });
    const calls = withAddIn(book);
    expect(await value(book, "A1")).toEqual(busy);
    calls[0]?.answer(1);
    expect(await value(book, "A1")).toBe(1);
    type(book, "B1", "Transporter");
    await book.settled();
    expect(calls.at(-1)?.args[0]?.value).toBe("Transporter");
  });

  it("show the values of the file until they come", async () => {
    const cell = { row: 0, column: 0, value: 54, formula: "=KLIMAT.TOTAL()", spill: null, style: null };
    const book = openRows([], { cells: [cell] });
    expect(await value(book, "A1")).toBe(54);
    withAddIn(book);
    expect(await value(book, "A1")).toEqual(busy);
  });

  it("tell that a sheet was calculated only when a result changed", async () => {
    const book = openRows([["=KLIMAT.TOTAL()"]]);
    const calls = withAddIn(book);
    await book.settled();
    const events: string[] = [];
    book.listen((event) => events.push(event.kind));
    calls[0]?.answer(54);
    await book.settled();
    calls[0]?.answer(54);
    await book.settled();
    expect(events).toEqual(["calculated"]);
  });

  it("are called again on a full recalculation unless they stream", async () => {
    const book = openRows([["=KLIMAT.TOTAL()", "=ONCE.DOUBLE(2)"]]);
    const calls = withAddIn(book);
    await book.settled();
    calls.forEach((call) => call.answer(1));
    await book.settled();
    book.recalculate();
    expect(await values(book, "A1:B1")).toEqual([[1, busy]]);
    expect(calls.map((call) => call.name)).toEqual(["KLIMAT.TOTAL", "ONCE.DOUBLE", "ONCE.DOUBLE"]);
  });
});
