import type { TestExcel } from "../support/excel";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createAnswers } from "../../src/functions/answers";
import { associateFunctions, type CustomFunctionsApi } from "../../src/functions/associate";
import type { CellResult } from "../../src/functions/answer";
import { declarations } from "../../src/functions/declarations";
import { functionTexts } from "../../src/functions/help/texts";
import { translator } from "../../src/i18n/translator";
import type { SessionState } from "../../src/session/session";
import type { CellContent } from "../../src/workbench/book/parts";
import { kalmarSheets } from "./kalmarFile";
import { inExcel } from "./office";
import { kalmar, readyWith } from "./sheets";
import { testSource, type TestSource } from "./source";

jest.setTimeout(60_000);

type Result = CellResult | CustomFunctions.Error;

/** One stream as Excel's runtime hands it to a function. */
interface Stream {
  setResult(result: Result): void;
  onCanceled(): void;
  readonly isInValuePreview?: boolean;
}

/** The functions as they are associated, and what they hear of the workbook. */
function associated(state: SessionState): {
  call: (id: string, ...args: unknown[]) => void;
  source: TestSource;
} {
  const functions = new Map<string, (...args: unknown[]) => void>();
  const office = {
    associate: (id: string, implementation: (...args: unknown[]) => void) =>
      functions.set(id, implementation),
    Error: class {
      constructor(readonly code: string) {}
    },
    ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" },
  } as unknown as CustomFunctionsApi;
  const source = testSource(state);
  associateFunctions(
    office,
    createAnswers(source, (locale = "en") => translator(locale)),
  );
  return { call: (id, ...args) => functions.get(id)?.(...args), source };
}

function streamTo(results: Result[], rest: Partial<Stream> = {}): Stream {
  return { setResult: (result) => results.push(result), onCanceled: () => undefined, ...rest };
}

/** How many of the streams something holds still. A WeakRef holds its own until the end of the turn. */
async function stillHeld(streams: readonly WeakRef<Stream>[]): Promise<number> {
  setFlagsFromString("--expose-gc");
  await new Promise((resolve) => setTimeout(resolve));
  (runInNewContext("gc") as () => void)();
  return streams.filter((stream) => stream.deref() !== undefined).length;
}

test("10,000 calls that come and go are held by nothing", async () => {
  const { call, source } = associated(readyWith({ Bedömning: kalmar }));
  const gone: WeakRef<Stream>[] = [];
  for (let round = 0; round < 10_000; round += 1) {
    const { id } = declarations[round % declarations.length] ?? { id: "TOTAL" as const };
    const stream = streamTo([]);
    call(id, ...functionTexts[id].example.arguments, stream);
    stream.onCanceled();
    gone.push(new WeakRef(stream));
  }
  expect(source.listeners()).toBe(0);
  // The engine may keep the last one in a register for a while, but never one for each round.
  expect(await stillHeld(gone)).toBeLessThanOrEqual(1);
});

describe("in a value preview", () => {
  const shown = (state: SessionState) => {
    const { call, source } = associated(state);
    const results: Result[] = [];
    call("TOTAL", null, streamTo(results, { isInValuePreview: true }));
    return { results, listeners: source.listeners() };
  };

  it("a function gives the value of the moment, and does not stay", () => {
    expect(shown(readyWith({ Bedömning: kalmar }))).toEqual({ results: [54], listeners: 0 });
  });

  it("a function that has no value yet says so", () => {
    expect(shown({ phase: "starting" })).toEqual({ results: [{ code: "#N/A" }], listeners: 0 });
  });
});

test("every function at work asks the workbook twice at most for one edit, and never for none", async () => {
  const formulas = declarations.map(({ id }): readonly CellContent[] => {
    const args = functionTexts[id].example.arguments.map((each) => JSON.stringify(each)).join(",");
    return [`=IFERROR(ROWS(KLIMAT.${id}(${args})),0)`, null, null];
  });
  const spills = [
    ["=KLIMAT.PARAMETERS()"],
    ...Array.from({ length: 9 }, () => [null]),
    ["=KLIMAT.CRITERIA()"],
  ];
  const sheets = { ...kalmarSheets(), Resultat: formulas, Listor: spills };
  await inExcel({ sheets }, async ({ excel, session }) => {
    await session.start();
    await excel.settle(500);
    excel.forgetRequests();
    await excel.settle(1500);
    expect(excel.requests()).toEqual([]);

    excel.edit("Bedömning!E37", 5); // 6.1, which had 2 of 5
    await excel.settle(500);
    expect(excel.valuesAt("Listor!B6")).toEqual([[7]]);
    expect(excel.requests().length).toBeLessThanOrEqual(2);
    excel.forgetRequests();
    await excel.settle(1500);
    expect(excel.requests()).toEqual([]);
  });
});

const total = { ...kalmarSheets(), Resultat: [["=KLIMAT.TOTAL()", "=KLIMAT.WEAKEST(1)"]] };

test("in a workbook that is open for reading only a function gives its value", async () => {
  await inExcel({ sheets: total }, async ({ excel, session }) => {
    excel.host.switches.isReadOnly = true;
    await session.start();
    await excel.settle();
    expect(excel.valuesAt("Resultat!A1:B1")).toEqual([[54, "Kommunikation och samarbete"]]);
  });
});

/** Waits for values: the session may recover by itself, at the next event, before anybody looks. */
async function untilShown(excel: TestExcel, values: readonly unknown[]): Promise<void> {
  const end = Date.now() + 5000;
  const shown = () => JSON.stringify(excel.valuesAt("Resultat!A1:B1")[0]);
  while (shown() !== JSON.stringify(values) && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(shown()).toBe(JSON.stringify(values));
}

test("a cell whose workbook could not be read shows an error, and its value when it could", async () => {
  await inExcel({ sheets: total }, async ({ excel, session }) => {
    excel.host.switches.failRequest(2, { code: "GeneralException" });
    await session.start();
    await untilShown(excel, [{ error: "#N/A" }, { error: "#N/A" }]);
    await session.refresh();
    await untilShown(excel, [54, "Kommunikation och samarbete"]);
  });
});
