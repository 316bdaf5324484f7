import { replaceOutput, type OutputNames, type OutputRequest } from "../../../src/excel/sheets/replaceOutput";
import { readWorkbook } from "../../../src/excel/workbook";
import type { DraftContent, SheetDraft } from "../../../src/sheets/draft";
import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { cellsOf, draftOf } from "../../support/draft";
import { openExcel, type TestExcel } from "../../support/excel";

// Microsoft's client and the workbench's engine start anew for each test: a second on a quick machine.
jest.setTimeout(30_000);

const key = "Klimat.outputSheets";

function open(): Promise<TestExcel> {
  return openExcel({ sheets: { Blad1: { rows: [["Namn"], ["x"]], tables: { Parametrar: "A1:A2" } } } });
}

/** A report with as many parameters as there are shares. */
function report(shares: readonly number[], names: OutputNames): SheetDraft {
  const rows: DraftContent[][] = shares.map((share, index) => [`=Parameter ${String(index)}`, share]);
  const count = rows.length;
  return draftOf(names.sheet, {
    role: "output",
    cells: [
      { row: 0, column: 0, content: "Rapport", look: "title", span: 2 },
      ...cellsOf([["Parameter", "Andel"]], "head", { row: 2, column: 0 }),
      ...cellsOf(rows, "percent", { row: 3, column: 0 }),
      ...cellsOf([["Medel", { formula: `=AVERAGE(B4:B${String(count + 3)})` }]], "keyPercent", {
        row: count + 4,
        column: 0,
      }),
    ],
    columnWidths: [40, 10],
    charts: [
      {
        ...{ name: "Klimat.andelar", kind: "bar", title: "Andelar", values: "shares", description: "" },
        categories: { row: 3, column: 0, rowCount: count, columnCount: 1 },
        series: [
          {
            ...{ name: "Andel", color: "#0B5A50", marked: [] },
            values: { row: 3, column: 1, rowCount: count, columnCount: 1 },
          },
        ],
        place: { row: 0, column: 5, rowCount: 10, columnCount: 4 },
      },
    ],
    tables: names.tables.map((name) => ({
      name,
      area: { row: 2, column: 0, rowCount: count + 1, columnCount: 2 },
    })),
  });
}

const asked = (shares: readonly number[]): OutputRequest => ({
  subject: { kind: "report" },
  names: { sheet: "Rapport", tables: ["Parametrar"] },
  draft: (names) => report(shares, names),
});

async function write(shares: readonly number[]) {
  const outcome = await replaceOutput(asked(shares));
  return outcome.ok ? [outcome.value.name, outcome.value.place] : outcome.failure;
}

/** A chart that is drawn again is another one to the workbench. */
const contents = ({ book, host }: TestExcel) => ({
  sheets: book.toFile().sheets.map((sheet) => ({
    ...sheet,
    charts: sheet.charts.map((chart) => ({ ...chart, id: "" })),
  })),
  settings: [...book.settings(host.state.addInId)],
});

const tables = ({ book }: TestExcel) => book.tables.list().map(({ name }) => name);

it("makes the sheet where there is none, and never reads it", async () => {
  const excel = await open();
  expect(await write([0.4, 0.5])).toEqual(["Rapport", "new"]);
  expect(tables(excel)).toEqual(["Parametrar", "Parametrar_2"]);
  const snapshot = await readWorkbook({ previous: null, wanted: new Set(), settings: [] });
  expect(snapshot.ok && snapshot.value.sheets.map(({ grid }) => grid !== null)).toEqual([true, false]);
});

describe("writing it again", () => {
  it("replaces what we wrote, and nothing else", async () => {
    const excel = await open();
    await write([0.4, 0.5, 0.6]);
    excel.edit("Rapport!D1", "Anteckning");
    excel.edit("Rapport!A20", "=B4");
    const sheet = excel.sheetId("Rapport");
    excel.book.sizes.setColumnWidth(sheet, 0, 1, 300);
    expect(await write([0.9])).toEqual(["Rapport", "replaced"]);
    await excel.settle();
    expect(excel.valuesAt("Rapport!A1:D8")).toEqual([
      ["Rapport", null, null, "Anteckning"],
      [null, null, null, null],
      ["Parameter", "Andel", null, null],
      ["=Parameter 0", 0.9, null, null],
      [null, null, null, null],
      ["Medel", 0.9, null, null],
      [null, null, null, null],
      [null, null, null, null],
    ]);
    expect(excel.valuesAt("Rapport!A20")).toEqual([[0.9]]);
    expect(excel.book.style(sheet, 7, 0)).toEqual({});
    expect(excel.book.sizes.columnWidth(sheet, 0)).toBe(300);
    expect(tables(excel)).toEqual(["Parametrar", "Parametrar_2"]);
  });

  it("takes one request and one step of undo, besides asking first", async () => {
    const excel = await open();
    await write([0.4, 0.5]);
    await excel.settle();
    const before = excel.book.toFile().sheets;
    excel.forgetRequests();
    await write([0.9]);
    expect(excel.requests().map(({ writes }) => writes > 0)).toEqual([false, false, true]);
    expect(excel.book.undo()).toBe(true);
    await excel.settle();
    expect(excel.book.toFile().sheets).toEqual(before);
  });

  it.each<[string, string, (excel: TestExcel) => void]>([
    ["under another name", "Till nämnden", (excel) => rename(excel, "Till nämnden")],
    ["in a file that was opened again", "Rapport", (excel) => reopen(excel)],
  ])("finds the sheet %s", async (_, name, change) => {
    const excel = await open();
    await write([0.4, 0.5]);
    change(excel);
    expect(await write([0.9])).toEqual([name, "replaced"]);
  });

  it.each<[string, (excel: TestExcel) => void]>([
    ["has written where the new content goes", (excel) => excel.edit("Rapport!A8", "Min text")],
    ["has moved it", ({ book }) => book.insertRows(report1(book), 0, 1)],
    ["has made room in it", ({ book }) => book.insertRows(report1(book), 4, 1)],
    ["has renamed its table", ({ book }) => book.tables.rename(book.tables.list()[1]?.id ?? "", "Min")],
    ["has protected the sheet", ({ book }) => book.sheets.setProtected(report1(book), true)],
  ])("makes a new sheet beside it when a person %s", async (_, change) => {
    const excel = await open();
    await write([0.4, 0.5]);
    change(excel);
    await excel.settle();
    const before = excel.book.toFile().sheets;
    expect(await write([0.7, 0.8, 0.9])).toEqual(["Rapport 2", "beside"]);
    await excel.settle();
    expect(excel.book.toFile().sheets.slice(0, 2)).toEqual(before);
    expect(await write([0.7])).toEqual(["Rapport 2", "replaced"]);
  });

  it("makes it anew when it has been deleted, and forgets the old one", async () => {
    const excel = await open();
    await write([0.4]);
    excel.book.sheets.remove(excel.sheetId("Rapport"));
    expect(await write([0.5])).toEqual(["Rapport", "new"]);
    const listed = JSON.parse(excel.book.settings(excel.host.state.addInId).get(key) ?? "") as unknown[];
    expect(listed).toHaveLength(1);
  });
});

describe("when Excel fails, the old sheet is as before", () => {
  it.each([1, 2, 3])("at request %i", async (request) => {
    const excel = await open();
    await write([0.4, 0.5, 0.6]);
    await excel.settle();
    const before = contents(excel);
    excel.host.switches.failRequest(request);
    expect(await write([0.9])).toMatchObject({ code: "excelError" });
    await excel.settle();
    expect(contents(excel)).toEqual(before);
  });

  it("half-way through a request", async () => {
    const excel = await open();
    await write([0.4, 0.5, 0.6]);
    await excel.settle();
    const before = contents(excel);
    const { draft, ...rest } = asked([0.9, 0.8, 0.7, 0.6]);
    const outcome = await replaceOutput({
      ...rest,
      draft: (names) => draft({ ...names, tables: ["Parametrar"] }),
    });
    expect(outcome).toMatchObject({ failure: { values: { error: "ItemAlreadyExists" } } });
    await excel.settle();
    expect(contents(excel)).toEqual(before);
  });

  it("and only otherwise says that it may be lost", async () => {
    const excel = await open();
    await write([0.4]);
    excel.host.switches.failRequest(3);
    excel.host.switches.failRequest(4);
    expect(await write([0.9])).toEqual({ code: "halfReplaced", values: { sheet: "Rapport" } });
  });
});

const report1 = (book: TestExcel["book"]) =>
  book.sheets.list().find(({ name }) => name === "Rapport")?.id ?? "";

function rename(excel: TestExcel, name: string): void {
  excel.book.sheets.rename(excel.sheetId("Rapport"), name);
}

function reopen(excel: TestExcel): void {
  excel.openFile(readXlsx(writeXlsx(excel.book.toFile())));
}
