import { plainAddress } from "../../src/excel/areas";
import type { Snapshot } from "../../src/excel/snapshot";
import { readWorkbook } from "../../src/excel/workbook";
import type { CellContent } from "../../src/workbench/book/parts";
import { readXlsx, writeXlsx } from "../../src/workbench/book/xlsx";
import { openExcel } from "../support/excel";

// The workbench's engine, unlike Excel, is slow with a million rows.
jest.setTimeout(60_000);

const rows: CellContent[][] = [
  ["Parameter", "Maxpoäng", "Poäng"],
  ["Energi", 10, 4],
  ["Transporter", 5, "=1+2"],
];

/** Reads the workbook, which must succeed; the sheets to read again are named by id. */
async function read(previous: Snapshot | null = null, wanted: readonly string[] = []): Promise<Snapshot> {
  const outcome = await readWorkbook({
    previous,
    wanted: new Set(wanted),
    settings: ["Klimat.x"],
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

const gridOf = (snapshot: Snapshot, name: string) =>
  snapshot.sheets.find((sheet) => sheet.name === name)?.grid;

describe("reading the workbook", () => {
  it("brings values and formulas from where they stand", async () => {
    await openExcel({ sheets: { Blad1: { rows, at: "C5" } } });
    expect(gridOf(await read(), "Blad1")).toMatchObject({
      row: 4,
      column: 2,
      values: [rows[0], rows[1], ["Transporter", 5, 3]],
      formulas: rows,
      own: [],
      tables: [],
    });
  });

  it("brings tables, settings and the sheets in tab order", async () => {
    const sheets = { Tomt: [], Blad1: { rows, tables: { Kriterier: "A1:C3" } } };
    await openExcel({ sheets, settings: { "Klimat.x": [1] } });
    const snapshot = await read();
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Tomt", "Blad1"]);
    expect(snapshot.settings).toEqual({ "Klimat.x": [1] });
    expect(gridOf(snapshot, "Tomt")).toBeNull();
    expect(gridOf(snapshot, "Blad1")?.tables).toEqual([
      {
        name: "Kriterier",
        area: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
        hasHeaders: true,
        hasTotals: false,
      },
    ]);
  });

  it("leaves out sheets that the add-in wrote and those that only macros can show", async () => {
    const excel = await openExcel({
      sheets: {
        Rapport: rows,
        Dold: { rows, visibility: "hidden" },
        Makro: { rows, visibility: "veryHidden" },
      },
    });
    excel.book
      .settings(excel.host.state.addInId)
      .set("Klimat.outputSheets", JSON.stringify([excel.sheetId("Rapport")]));
    const snapshot = await read();
    expect(snapshot.sheets.map(({ grid }) => grid !== null)).toEqual([false, true, false]);
  });

  it("keeps what reads as before as the same object", async () => {
    const excel = await openExcel({ sheets: { Ett: rows, Två: rows } });
    const first = await read();
    excel.edit("Ett!B2", 9);
    const second = await read(first, [excel.sheetId("Ett"), excel.sheetId("Två")]);
    expect(second.sheets[0]).not.toBe(first.sheets[0]);
    expect(second.sheets[1]).toBe(first.sheets[1]);
  });

  it("does not read again what nobody asked for", async () => {
    const excel = await openExcel({ sheets: { Ett: rows, Två: rows } });
    const first = await read();
    excel.edit("Ett!B2", 9);
    const second = await read(first, [excel.sheetId("Två")]);
    expect(gridOf(second, "Ett")?.values[1]?.[1]).toBe(10);
  });

  it.each<[string, number, (excel: Awaited<ReturnType<typeof openExcel>>) => void]>([
    ["nothing has grown", 1, (excel) => excel.edit("Blad1!C2", 5)],
    ["the content has shrunk", 1, (excel) => excel.edit("Blad1!A3", [[null, null, null]])],
    ["a row has come", 2, (excel) => excel.edit("Blad1!A4", [["Mål", 5, 5]])],
    ["a column has come", 2, (excel) => excel.edit("Blad1!D1", "Kommentar")],
  ])("takes as few requests as it can when %s: %i", async (_, requests, change) => {
    const excel = await openExcel({ sheets: { Blad1: rows, Blad2: [["x"]] } });
    const first = await read();
    excel.forgetRequests();
    change(excel);
    const second = await read(first, [excel.sheetId("Blad1")]);
    expect(excel.requests()).toHaveLength(requests);
    expect(second).toEqual(await read());
  });

  it("begins again when a sheet has gone that it asks for", async () => {
    const excel = await openExcel({ sheets: { Ett: rows, Två: rows } });
    const first = await read();
    excel.book.sheets.remove(excel.sheetId("Ett"));
    expect(
      (
        await read(
          first,
          first.sheets.map(({ id }) => id),
        )
      ).sheets.map(({ name }) => name),
    ).toEqual(["Två"]);
  });

  it("says why when Excel refuses", async () => {
    const excel = await openExcel({ sheets: { Blad1: rows } });
    excel.host.switches.failRequest(1, { code: "GeneralException", message: "No luck." });
    expect(await readWorkbook({ previous: null, wanted: new Set(), settings: [] })).toEqual({
      ok: false,
      failure: { code: "excelError", values: { error: "GeneralException", message: "No luck." } },
    });
  });
});

describe("what a sheet does not show", () => {
  const line = (row: number) => [`Kriterium ${String(row)}`, 5, row % 6];
  const many = [["Parameter", "Maxpoäng", "Poäng"], ...Array.from({ length: 9 }, (_, row) => line(row))];
  const hide = (excel: Awaited<ReturnType<typeof openExcel>>, row: number, hidden: boolean) =>
    excel.book.setRowsHidden(excel.sheetId("Blad1"), row, 1, hidden);

  it.each([
    ["rows", ["3:4", "7:7"], { sheet: false, rows: [2, 3, 6], columns: [] }],
    ["a column", ["B:B"], { sheet: false, rows: [], columns: [1] }],
    ["all rows", ["1:10"], { sheet: false, rows: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], columns: [] }],
    ["nothing that has content", ["20:20", "Z:Z"], undefined],
  ])("is told by position on the sheet: %s", async (_, hidden, expected) => {
    const excel = await openExcel({ sheets: { Blad1: { rows: many, hidden } } });
    excel.forgetRequests();
    expect(gridOf(await read(), "Blad1")?.hidden).toEqual(expected);
    expect(excel.requests()).toHaveLength(3);
  });

  it("is told of a protected sheet too", async () => {
    await openExcel({ sheets: { Blad1: { rows: many, hidden: ["3:3"], isProtected: true } } });
    expect(gridOf(await read(), "Blad1")?.hidden?.rows).toEqual([2]);
  });

  it("tells a hidden sheet, also when it is not read anew", async () => {
    const excel = await openExcel({ sheets: { Blad1: rows, Dold: { rows, visibility: "hidden" } } });
    const first = await read();
    expect(gridOf(first, "Dold")?.hidden).toEqual({ sheet: true, rows: [], columns: [] });
    expect(gridOf(first, "Blad1")).not.toHaveProperty("hidden");
    excel.book.sheets.setVisibility(excel.sheetId("Dold"), "visible");
    expect(gridOf(await read(first), "Dold")).not.toHaveProperty("hidden");
  });

  it.each<[string, readonly string[], number, (excel: Awaited<ReturnType<typeof openExcel>>) => void]>([
    ["no further request while it stays", ["3:3"], 1, () => undefined],
    ["no further request when more is hidden", ["3:3"], 1, (excel) => hide(excel, 5, true)],
    ["no further request when all is shown", ["3:3"], 1, (excel) => hide(excel, 2, false)],
    ["one when the first line is hidden", [], 2, (excel) => hide(excel, 2, true)],
  ])("costs a later reading %s", async (_, hidden, requests, change) => {
    const excel = await openExcel({ sheets: { Blad1: { rows: many, hidden } } });
    const first = await read();
    change(excel);
    excel.forgetRequests();
    const second = await read(first, [excel.sheetId("Blad1")]);
    expect(excel.requests()).toHaveLength(requests);
    expect(second).toEqual(await read());
  });

  it("is the same after the workbook was saved and opened", async () => {
    const hidden = ["3:4", "B:B"];
    const excel = await openExcel({ sheets: { Blad1: { rows: many, hidden } } });
    excel.openFile(readXlsx(writeXlsx(excel.book.toFile())));
    expect(gridOf(await read(), "Blad1")?.hidden).toEqual({ sheet: false, rows: [2, 3], columns: [1] });
  });

  it("is not known in an Excel that cannot tell which rows are hidden", async () => {
    const excel = await openExcel({
      sheets: { Blad1: { rows: many, hidden: ["3:3"] } },
      requirementSets: { ExcelApi: "1.8" },
    });
    expect(gridOf(await read(), "Blad1")).not.toHaveProperty("hidden");
    expect(excel.requests().flatMap(({ error }) => error ?? [])).toEqual([]);
  });
});

describe("our own output in the workbook", () => {
  const parameters = {
    id: "PARAMETERS",
    name: "PARAMETERS",
    parameters: [],
    result: { type: "any", dimensionality: "matrix" },
  } as const;
  const withOutput = [...rows, [], ["=KLIMAT.PARAMETERS()"], [], [], ["Slut"]];

  async function openWithSpill(requirementSets = {}) {
    const excel = await openExcel({ sheets: { Blad1: rows }, requirementSets });
    CustomFunctions.associate("PARAMETERS", () => [
      ["Energi", 4],
      ["Transporter", 3],
    ]);
    excel.offerFunctions({ functions: [parameters] }, "KLIMAT");
    excel.edit("Blad1!A5", "=KLIMAT.PARAMETERS()");
    await excel.settle();
    return excel;
  }

  it("is known by its formulas and by where they spill", async () => {
    const excel = await openWithSpill();
    expect(excel.valuesAt("Blad1!A5:B6")).toEqual([
      ["Energi", 4],
      ["Transporter", 3],
    ]);
    const own = gridOf(await read(), "Blad1")?.own ?? [];
    expect(own.map(plainAddress)).toEqual(["A5", "A5:B6"]);
  });

  it("costs a later reading no further request", async () => {
    const excel = await openWithSpill();
    const first = await read();
    excel.forgetRequests();
    const second = await read(first, [excel.sheetId("Blad1")]);
    expect(excel.requests()).toHaveLength(1);
    expect(gridOf(second, "Blad1")?.own.map(plainAddress)).toEqual(["A5", "A5:B6"]);
  });

  it("is found where it has moved to", async () => {
    const excel = await openWithSpill();
    const first = await read();
    excel.book.insertRows(excel.sheetId("Blad1"), 1, 1);
    await excel.settle();
    const second = await read(first, [excel.sheetId("Blad1")]);
    expect(gridOf(second, "Blad1")?.own.map(plainAddress)).toEqual(["A6", "A6:B7"]);
  });

  it("is known by its formulas alone in an Excel that knows no spilling", async () => {
    const excel = await openExcel({ sheets: { Blad1: withOutput }, requirementSets: { ExcelApi: "1.9" } });
    expect(gridOf(await read(), "Blad1")?.own.map(plainAddress)).toEqual(["A5"]);
    expect(excel.requests().flatMap(({ members }) => members)).not.toContain(
      "Range.getSpillingToRangeOrNullObject",
    );
  });
});

describe("a sheet that is large", () => {
  it("is read in pieces, each in a request of its own", async () => {
    const many = Array.from({ length: 30_000 }, (_, row) => [`Kriterium ${String(row)}`, 5, row % 6]);
    const excel = await openExcel({ sheets: { Blad1: [["Parameter", "Maxpoäng", "Poäng"], ...many] } });
    excel.forgetRequests();
    const grid = gridOf(await read(), "Blad1");
    expect(grid?.values).toHaveLength(30_001);
    expect(grid?.values[30_000]).toEqual(["Kriterium 29999", 5, 5]);
    // The list, the sizes, and two pieces.
    expect(excel.requests()).toHaveLength(4);
    expect(Math.max(...excel.requests().map(({ bytesOut }) => bytesOut))).toBeLessThan(5_000_000);
  });

  it("is read in smaller pieces when its texts are too long for one answer", async () => {
    const text = "x".repeat(2_000);
    const excel = await openExcel({ sheets: { Blad1: Array.from({ length: 2_000 }, () => [text]) } });
    excel.forgetRequests();
    expect(gridOf(await read(), "Blad1")?.values).toHaveLength(2_000);
    expect(excel.requests().some(({ error }) => error === "responseTooLarge")).toBe(true);
  });

  it.each([
    ["its last corner", "Blad1!XFD1048576"],
    ["its last row", "Blad1!B1048576"],
    ["its last column", "Blad1!XFD2"],
  ])("is read without the stray cell in %s, and says so", async (_, stray) => {
    const excel = await openExcel({ sheets: { Blad1: rows } });
    excel.edit(stray, "x");
    excel.forgetRequests();
    const snapshot = await read();
    expect(gridOf(snapshot, "Blad1")?.values).toEqual([rows[0], rows[1], ["Transporter", 5, 3]]);
    expect(snapshot.sheets[0]?.cut).toEqual({ row: 0, column: 0, rowCount: 3, columnCount: 3 });
    expect(excel.requests()).toHaveLength(4);
    excel.forgetRequests();
    expect(await read(snapshot, [excel.sheetId("Blad1")])).toEqual(snapshot);
    expect(excel.requests()).toHaveLength(1);
  });

  it("is read whole again when the stray cell is cleared", async () => {
    const excel = await openExcel({ sheets: { Blad1: rows } });
    excel.edit("Blad1!XFD1048576", "x");
    const first = await read();
    excel.edit("Blad1!XFD1048576", null);
    const second = await read(first, [excel.sheetId("Blad1")]);
    expect(second.sheets[0]?.cut).toBeNull();
  });
});
