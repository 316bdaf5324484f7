import { functionsOf } from "../../../src/workbench/host/functions/metadata";
import { resultFromWire } from "../../../src/workbench/host/functions/values";
import { openExcel, type OpenOptions } from "../../support/excel";

const metadata = {
  functions: [
    { id: "LIVE", name: "LIVE", options: { stream: true } },
    { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "value" }] },
    { id: "LATER", name: "LATER" },
    { id: "FAIL", name: "FAIL" },
    { id: "BREAK", name: "BREAK" },
    { id: "ROWS", name: "ROWS", parameters: [{ name: "range", dimensionality: "matrix" as const }] },
    {
      id: "SEEN",
      name: "SEEN",
      parameters: [
        { name: "a", optional: true },
        { name: "b", optional: true },
      ],
    },
  ],
};

type Stream = CustomFunctions.StreamingInvocation<unknown>;

interface Seen {
  readonly calls: unknown[][];
  streams: Stream[];
  cancelled: number;
}

/** An Excel with an add-in whose functions do one thing each. */
async function open(options: Partial<OpenOptions> = {}) {
  const excel = await openExcel({ sheets: { Blad1: [[2, 3, null]] }, ...options });
  const seen: Seen = { calls: [], streams: [], cancelled: 0 };
  const functions: Record<string, (...args: never[]) => unknown> = {
    LIVE: (invocation: Stream) => {
      seen.streams.push(invocation);
      invocation.onCanceled = () => {
        seen.cancelled += 1;
      };
      invocation.setResult(54);
    },
    DOUBLE: (value: number) => value * 2,
    LATER: () => new Promise((resolve) => setTimeout(resolve, 20, "klart")),
    FAIL: () => {
      throw new CustomFunctions.Error(
        CustomFunctions.ErrorCode.invalidValue,
        "D14: 7 is above the maximum 5",
      );
    },
    BREAK: () => {
      throw new TypeError("a mistake");
    },
    ROWS: (rows: unknown[][]) => rows.flat().map((cell) => [cell, typeof cell]),
    SEEN: (...args: unknown[]) => {
      seen.calls.push(args.slice(0, 2));
      return args.length;
    },
  };
  for (const [id, work] of Object.entries(functions)) CustomFunctions.associate(id, work);
  excel.offerFunctions(metadata, "KLIMAT");
  return { excel, seen };
}

describe("an add-in's functions in cells", () => {
  it("are busy until their first result", async () => {
    const { excel } = await open();
    excel.edit("Blad1!A2", "=KLIMAT.LATER()");
    await excel.book.settled();
    expect(excel.valuesAt("Blad1!A2")).toEqual([[{ error: "#BUSY!" }]]);
    await excel.settle();
    expect(excel.valuesAt("Blad1!A2")).toEqual([["klart"]]);
  });

  it("take arguments from cells, and are called again when these change", async () => {
    const { excel } = await open();
    excel.edit("Blad1!A2", "=KLIMAT.DOUBLE(A1)+1");
    await excel.settle();
    expect(excel.valuesAt("Blad1!A2")).toEqual([[5]]);
    excel.edit("Blad1!A1", 10);
    await excel.settle(700);
    expect(excel.valuesAt("Blad1!A2")).toEqual([[21]]);
  });

  it("stream: each result comes to the cell, from one call for all cells", async () => {
    const { excel, seen } = await open();
    excel.edit("Blad1!A2:C2", [["=KLIMAT.LIVE()", "=KLIMAT.LIVE()", "=KLIMAT.LIVE()*2"]]);
    await excel.settle();
    expect(excel.valuesAt("Blad1!A2:C2")).toEqual([[54, 54, 108]]);
    expect(seen.streams).toHaveLength(1);
    seen.streams[0]?.setResult(55);
    await excel.settle(700);
    expect(excel.valuesAt("Blad1!A2:C2")).toEqual([[55, 55, 110]]);
  });

  it("are cancelled when no cell calls them any more", async () => {
    const { excel, seen } = await open();
    excel.edit("Blad1!A2", "=KLIMAT.LIVE()");
    await excel.settle();
    excel.edit("Blad1!A2", null);
    await excel.settle();
    expect(seen.cancelled).toBe(1);
  });

  it("spill matrices, and take them", async () => {
    const { excel } = await open();
    excel.edit("Blad1!A2", "=KLIMAT.ROWS(A1:B1)");
    await excel.settle();
    expect(excel.valuesAt("Blad1!A2:B3")).toEqual([
      [2, "number"],
      [3, "number"],
    ]);
  });

  it("give errors with texts, also as a stream's result", async () => {
    const { excel, seen } = await open();
    excel.edit("Blad1!A2:C2", [["=KLIMAT.FAIL()", "=KLIMAT.BREAK()", "=KLIMAT.LIVE()"]]);
    await excel.settle();
    seen.streams[0]?.setResult(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Inget"));
    await excel.settle(700);
    expect(excel.valuesAt("Blad1!A2:C2")).toEqual([
      [{ error: "#VALUE!" }, { error: "#VALUE!" }, { error: "#N/A" }],
    ]);
  });

  it.each([
    ["null", null],
    ["zero", 0],
  ] as const)("see blank cells as %s where that is so, and what is left out as null", async (_, blank) => {
    const { excel, seen } = await open();
    excel.host.switches.blankArguments = blank;
    excel.edit("Blad1!A2", "=KLIMAT.SEEN(C1)");
    await excel.settle();
    expect(seen.calls).toEqual([[blank, null]]);
  });

  it("are not called with errors, which are the result at once", async () => {
    const { excel, seen } = await open();
    excel.edit("Blad1!A2", "=KLIMAT.SEEN(NA())");
    await excel.settle();
    expect(excel.valuesAt("Blad1!A2")).toEqual([[{ error: "#N/A" }]]);
    expect(seen.calls).toEqual([]);
  });

  it("wait for the add-in: cells in the file are computed when it comes", async () => {
    const { excel } = await open({ sheets: { Blad1: [["=KLIMAT.DOUBLE(21)"]] } });
    await excel.settle();
    expect(excel.valuesAt("Blad1!A1")).toEqual([[42]]);
  });
});

describe("the declarations of functions", () => {
  it("become functions of the workbook", () => {
    expect(functionsOf(metadata, "KLIMAT").slice(-2)).toEqual([
      {
        name: "KLIMAT.ROWS",
        parameters: [{ name: "range", isMatrix: true, isOptional: false }],
        isStream: false,
      },
      {
        name: "KLIMAT.SEEN",
        parameters: [
          { name: "a", isMatrix: false, isOptional: true },
          { name: "b", isMatrix: false, isOptional: true },
        ],
        isStream: false,
      },
    ]);
  });
});

describe("a row of results", () => {
  it.each<[row: unknown[], result: unknown]>([
    [[1, true, 54], 54],
    [[1, true, null], null],
    [[1, true, [["a", 1]]], [["a", 1]]],
    [[1, true, { type: "FormattedNumber", basicValue: 0.8, numberFormat: "0%" }], 0.8],
    [[1, true, { type: "Error", basicValue: "#N/A", message: "Nej" }], { error: "#N/A", message: "Nej" }],
    [[1, false, "Nej", 1], { error: "#N/A", message: "Nej" }],
    [[1, false, "", 5], { error: "#DIV/0!", message: "" }],
    [[1, false, "", 6], { error: "#NUM!", message: "" }],
    [[1, false, "", 8], { error: "#NULL!", message: "" }],
    [[1, false, null, 3], { error: "#VALUE!", message: "" }],
  ])("%j is %j", (row, result) => {
    expect(resultFromWire(row)).toEqual(result);
  });
});
