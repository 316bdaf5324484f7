import type { Book } from "../../src/workbench/book/book";
import type { Area, CellContent } from "../../src/workbench/book/parts";
import { launchHeadless, type Headless, type HeadlessOptions } from "../../src/workbench/headless/launch";
import { parseAddress } from "../../src/workbench/host/areas";
import type { LoggedRequest } from "../../src/workbench/host/log";
import { bookFile, type BookLiteral } from "./literal";

export interface OpenOptions extends BookLiteral, Omit<HeadlessOptions, "file"> {}

/** A running Excel with a workbook, and the hands of the people who work in it. */
export interface TestExcel extends Headless {
  /** Types into a cell, or into the cells from it on: edit("Blad1!B2", 4), edit("Blad1!B2", [[4], [5]]). */
  edit(address: string, value: CellContent | readonly (readonly CellContent[])[]): void;
  /** As `edit`, by a co-author: events say Remote. */
  remoteEdit(address: string, value: CellContent | readonly (readonly CellContent[])[]): void;
  /** Computed values in the workbook now: valuesAt("Blad1!A1:B2"). */
  valuesAt(address: string): CellContent[][];
  /** What cells show: textsAt("Blad1!A1") -> [["81%"]]. */
  textsAt(address: string): string[][];
  sheetId(name: string): string;
  /** Requests of the add-in to the workbook since the start or `forgetRequests`; releases of ranges are left out. */
  requests(): readonly LoggedRequest[];
  forgetRequests(): void;
  /** Runs the work at the end of the test, before this Excel closes: what listens to it can stop. */
  beforeClose(work: () => Promise<unknown>): void;
  /** Resolves when formulas are computed, functions have answered and the add-in has asked nothing for a while (milliseconds, default 100). */
  settle(quiet?: number): Promise<void>;
}

const addInId = "test-add-in";
const opened = new Set<TestExcel>();
const goodbyes = new Map<TestExcel, (() => Promise<unknown>)[]>();

/** Those that more than one test works on. */
const shared = new Set<TestExcel>();

afterEach(async () => {
  for (const excel of opened) {
    if (shared.has(excel)) continue;
    for (const work of goodbyes.get(excel) ?? []) await work();
    excel.close();
  }
  goodbyes.clear();
});

/**
 * Opens a workbook in an Excel without a screen: Microsoft's client on the workbench's host. Its Excel, Office,
 * OfficeExtension and CustomFunctions are the global ones until the test ends; then it is closed by itself.
 *
 * const excel = await openExcel({ sheets: { Blad1: [["Poäng", "Max"], [3, 5]] }, locale: "sv-SE" });
 * excel.edit("Blad1!A2", 4);
 * await excel.settle();
 */
export async function openExcel({ sheets, names, settings, ...options }: OpenOptions): Promise<TestExcel> {
  const literal = { sheets, ...(names && { names }), ...(settings && { settings }) };
  const id = options.addInId ?? addInId;
  const headless = await launchHeadless({ ...options, addInId: id, file: bookFile(literal, id) });
  headless.installGlobals();
  const excel = withHands(headless);
  opened.add(excel);
  return excel;
}

/**
 * One Excel for all tests of a describe, as opening one takes longer than most tests; what each of them does is undone after it.
 *
 * const excel = sharedExcel({ sheets: { Blad1: [[1]] } });
 * it("…", () => expect(excel().valuesAt("Blad1!A1")).toEqual([[1]]));
 */
export function sharedExcel(options: OpenOptions): () => TestExcel {
  let excel: TestExcel | null = null;
  beforeAll(async () => {
    excel = await openExcel(options);
    shared.add(excel);
  });
  afterEach(() => {
    while (excel?.book.undo());
  });
  afterAll(() => excel?.close());
  return () => {
    if (excel) return excel;
    throw new Error("Excel is opened when the tests begin.");
  };
}

function withHands(headless: Headless): TestExcel {
  const { host } = headless;
  const close = headless.close.bind(headless);
  const excel: TestExcel = Object.defineProperties({} as TestExcel, {
    ...Object.getOwnPropertyDescriptors(headless),
    ...Object.getOwnPropertyDescriptors({
      edit: (address: string, value: CellContent | readonly (readonly CellContent[])[]) =>
        write(host.state.book, address, value),
      remoteEdit: (address: string, value: CellContent | readonly (readonly CellContent[])[]) =>
        host.asCoAuthor((book) => write(book, address, value)),
      valuesAt: (address: string) => read(host.state.book, address, "values"),
      textsAt: (address: string) => read(host.state.book, address, "texts"),
      sheetId: (name: string) => place(host.state.book, `'${name}'!A1`).sheet,
      requests: () => host.log.requests.filter(({ kind }) => kind === "workbook"),
      forgetRequests: () => host.log.clear(),
      beforeClose: (work: () => Promise<unknown>) => {
        goodbyes.set(excel, [...(goodbyes.get(excel) ?? []), work]);
      },
      settle: (quiet = 100) => settle(headless, quiet),
      close: () => {
        if (opened.delete(excel)) close();
      },
    }),
  });
  return excel;
}

type Content = CellContent | readonly (readonly CellContent[])[];

function write(book: Book, address: string, value: Content): void {
  const { sheet, area } = place(book, address);
  const rows = isMatrix(value) ? value : [[value]];
  book.write(sheet, { ...area, rowCount: rows.length, columnCount: rows[0]?.length ?? 1 }, rows);
}

function isMatrix(value: Content): value is readonly (readonly CellContent[])[] {
  return Array.isArray(value);
}

function read<K extends "values" | "texts">(book: Book, address: string, what: K): ReturnType<Book[K]> {
  const { sheet, area } = place(book, address);
  return book[what](sheet, area) as ReturnType<Book[K]>;
}

function place(book: Book, address: string): { readonly sheet: string; readonly area: Area } {
  const parsed = parseAddress(address);
  const sheet = book.sheets.list().find(({ name }) => name === parsed?.sheet);
  if (parsed && sheet) return { sheet: sheet.id, area: parsed.area };
  throw new Error(`"${address}" names no cells of this workbook; write it as Sheet!A1.`);
}

/** A function that never gives a result holds this up no longer than this, in milliseconds. */
const patience = 3000;

/** Time counts in steps of this many milliseconds: what keeps the processor busy takes one of them, however long it lasts. */
const step = 10;

async function settle({ host }: Headless, quiet: number): Promise<void> {
  const end = Date.now() + patience;
  let seen = -1;
  // Results that were held back need a whole while of quiet after it to come.
  let wereHeld = true;
  const isBusy = () =>
    seen !== host.traffic ||
    host.isAnswering ||
    wereHeld ||
    (host.state.functions.isWaiting && Date.now() < end);
  while (isBusy()) {
    seen = host.traffic;
    wereHeld = Date.now() < host.resultsHeldUntil;
    await host.state.book.settled();
    for (let left = quiet; left > 0; left -= step) await pause(Math.min(left, step));
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
