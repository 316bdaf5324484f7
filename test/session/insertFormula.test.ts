import type { SelectedCell } from "../../src/excel/selection";
import type { NewFormula } from "../../src/session/session";
import { parseAddress } from "../../src/reading/parseAddress";
import type { CellStyle } from "../../src/workbench/book/style";
import type { TestExcel } from "../support/excel";
import type { SheetLiteral } from "../support/literal";
import { small, type TestSession } from "./openSession";
import { openWithFunctions } from "./withFunctions";

const open = (resultat: SheetLiteral, more: Partial<Parameters<typeof openWithFunctions>[0]> = {}) =>
  openWithFunctions({ sheets: { Bedömning: small, Resultat: resultat }, ...more });

const single = (formula: string, shares: readonly number[] = []): NewFormula => ({
  formula,
  rowCount: 1,
  columnCount: 1,
  shares,
});
const total = single("=KLIMAT.TOTAL()");
const percent = single("=KLIMAT.PERCENT()", [0]);
const parameters: NewFormula = {
  formula: "=KLIMAT.PARAMETERS()",
  rowCount: 3,
  columnCount: 4,
  shares: [3],
};

function cellAt({ excel }: TestSession, address: string): SelectedCell {
  const place = parseAddress(address);
  if (!place?.sheet) throw new Error(`${address} names no cell.`);
  const { row, column } = place.area;
  return { sheet: { id: excel.sheetId(place.sheet), name: place.sheet }, row, column, isProtected: false };
}

/** On the sheet Resultat. */
function setStyle(test: TestSession, address: string, style: CellStyle): void {
  const { sheet, row, column } = cellAt(test, `Resultat!${address}`);
  test.excel.book.setStyle(sheet.id, { row, column, rowCount: 1, columnCount: 1 }, style);
}

const insert = async (test: TestSession, formula: NewFormula, address: string) => {
  const outcome = await test.session.insertFormula(formula, cellAt(test, address));
  await test.settle();
  return outcome;
};
const refused = (code: string, values: object) => ({ ok: false, failure: { code, values } });
const cellsOf = ({ book }: TestExcel) => book.toFile().sheets.map(({ cells }) => cells);

describe("inserting a formula", () => {
  it("shows its result, live", async () => {
    const test = await open([["x"]]);
    expect(await insert(test, total, "Resultat!B4")).toEqual({ ok: true });
    expect(test.excel.valuesAt("Resultat!B4")).toEqual([[19]]);
    test.excel.edit("Bedömning!D2", 10);
    await test.settle();
    expect(test.excel.valuesAt("Resultat!B4")).toEqual([[20]]);
  });

  it.each([
    ["no format of its own", {}, "0%", "38%"],
    ["a format of the user's", { numberFormat: "0.000" }, "0.000", "0.380"],
    ["the format for texts", { numberFormat: "@" }, "0%", "38%"],
  ])("shows a share as percent in a cell with %s, and keeps its look", async (_, style, format, shown) => {
    const fill = "#DDEBF7";
    const test = await open([["x"]]);
    setStyle(test, "B4", { ...style, fill });
    await insert(test, percent, "Resultat!B4");
    expect(test.excel.textsAt("Resultat!B4")).toEqual([[shown]]);
    expect(test.excel.book.style(test.excel.sheetId("Resultat"), 3, 1)).toMatchObject({
      numberFormat: format,
      fill,
    });
  });

  it("sets no format for a result that is no share, but where the cell would keep the formula as a text", async () => {
    const test = await open([["x"]]);
    setStyle(test, "C4", { numberFormat: "@" });
    const style = (column: number) => test.excel.book.style(test.excel.sheetId("Resultat"), 3, column);
    await insert(test, total, "Resultat!B4");
    expect(style(1).numberFormat).toBeUndefined();
    await insert(test, total, "Resultat!C4");
    expect([style(2).numberFormat, test.excel.valuesAt("Resultat!C4")]).toEqual(["General", [[19]]]);
  });

  it("lets a table spill, with percent in its column of shares alone", async () => {
    const test = await open([["x"]]);
    setStyle(test, "F6", { numberFormat: "0.00" });
    expect(await insert(test, parameters, "Resultat!C4")).toEqual({ ok: true });
    expect(test.excel.textsAt("Resultat!C4:F6")).toEqual([
      ["Mål", "9", "10", "90%"],
      ["Energi", "6", "30", "20%"],
      ["Upphandling", "4", "10", "0.40"],
    ]);
    expect(test.ready().assessments).toHaveLength(1);
  });

  it("is one request that writes, and one step of undo", async () => {
    const test = await open([["x"]]);
    const before = cellsOf(test.excel);
    test.forget();
    await insert(test, parameters, "Resultat!C4");
    expect(test.excel.requests().filter(({ writes }) => writes > 0)).toHaveLength(1);
    expect(test.excel.book.undo()).toBe(true);
    await test.settle();
    expect(cellsOf(test.excel)).toEqual(before);
  });

  it("may stand right beside the assessment, and changes nothing in it", async () => {
    const test = await open([["x"]]);
    expect(await insert(test, parameters, "Bedömning!E1")).toEqual({ ok: true });
    expect(test.points()).toEqual({ Bedömning: 19 });
    expect(test.excel.valuesAt("Bedömning!E2:F2")).toEqual([["Energi", 6]]);
  });

  it.each([
    ['=KLIMAT.PARAMETERTOTAL("Mål ""2030"", klimat")', 'Mål "2030", klimat'],
    ['=KLIMAT.PARAMETERTOTAL("=A1&A2")', "=A1&A2"],
  ])("works with any name of a parameter: %s", async (formula, name) => {
    const test = await open([["x"]]);
    test.excel.edit("Bedömning!A2", `'${name}`);
    await test.settle();
    expect(await insert(test, single(formula), "Resultat!B4")).toEqual({ ok: true });
    expect(test.excel.valuesAt("Resultat!B4")).toEqual([[9]]);
  });
});

describe("inserting is refused, and nothing written,", () => {
  it.each([
    ["a number", 0, "D6"],
    ["a text", "x", "F4"],
    ["a formula without a visible result", '=""', "C5"],
  ])("where the spill meets %s", async (_, content, address) => {
    const test = await open([["x"]]);
    test.excel.edit(`Resultat!${address}`, content);
    await test.settle();
    const before = cellsOf(test.excel);
    expect(await insert(test, parameters, "Resultat!C4")).toEqual(
      refused("occupiedCell", { cell: `Resultat!${address}` }),
    );
    expect(cellsOf(test.excel)).toEqual(before);
  });

  it("and the first of several cells is named", async () => {
    const test = await open([
      ["x", null, null, null, 3],
      ["y", 2],
    ]);
    expect(await insert(test, parameters, "Resultat!B1")).toEqual(
      refused("occupiedCell", { cell: "Resultat!E1" }),
    );
  });

  it("where a blank cell belongs to the result of another formula", async () => {
    const rows = small.map((row, index) => (index === 1 ? ["Mål", "Mål är beslutade", null, 9] : row));
    const test = await open([["=KLIMAT.PARAMETERS()"]], {
      sheets: { Bedömning: rows, Resultat: [["=KLIMAT.PARAMETERS()"], [], [], ["x"]] },
    });
    expect(test.excel.valuesAt("Resultat!A1:D1")).toEqual([["Mål", 9, null, null]]);
    expect(await insert(test, total, "Resultat!D1")).toEqual(
      refused("occupiedCell", { cell: "Resultat!D1" }),
    );
  });

  it.each([
    ["points that are not assessed yet", "D3", total, "D3"],
    ["points that the spill would cover", "A3", parameters, "A3"],
  ])("where the assessment has %s", async (_, address, formula, cell) => {
    const rows = small.map((row, index) => (index === 2 ? [...row.slice(0, 3), null] : row));
    const test = await open([["x"]], { sheets: { Bedömning: rows } });
    const before = cellsOf(test.excel);
    expect(await insert(test, formula, `Bedömning!${address}`)).toEqual(
      refused("inputCell", { cell: `Bedömning!${cell}` }),
    );
    expect(cellsOf(test.excel)).toEqual(before);
  });

  it("in a table, when the result spills", async () => {
    const test = await open({
      rows: [
        ["A", "B"],
        ["x", null],
        ["y", null],
        ["z", null],
      ],
      tables: { Lista: "A1:B4" },
    });
    expect(await insert(test, parameters, "Resultat!B3")).toEqual(
      refused("spillInTable", { table: "Lista" }),
    );
    expect(await insert(test, total, "Resultat!B3")).toEqual({ ok: true });
  });

  it("at the end of the sheet", async () => {
    const test = await open([["x"]]);
    expect(await insert(test, parameters, "Resultat!XFC1048575")).toEqual(
      refused("noRoom", { cell: "Resultat!XFC1048575", rows: 3, columns: 4 }),
    );
  });

  it("on a protected sheet", async () => {
    const test = await open({ rows: [["x"]], isProtected: true });
    expect(await insert(test, total, "Resultat!B4")).toEqual(
      refused("protectedSheet", { sheet: "Resultat" }),
    );
  });

  it("in a workbook that is open for reading only", async () => {
    const test = await open([["x"]]);
    test.excel.host.switches.isReadOnly = true;
    await test.session.refresh();
    expect(await insert(test, total, "Resultat!B4")).toEqual(refused("readOnly", {}));
  });

  it("on a sheet that has gone", async () => {
    const test = await open([["x"]]);
    const cell = cellAt(test, "Resultat!B4");
    test.excel.book.sheets.remove(cell.sheet.id);
    await test.settle();
    expect(await test.session.insertFormula(total, cell)).toEqual(
      refused("missingSheet", { sheet: "Resultat" }),
    );
  });
});

describe("the sign before decimals", () => {
  it.each([
    ["sv-SE", {}, ","],
    ["en-GB", {}, "."],
    ["sv-SE", { requirementSets: { ExcelApi: "1.10" } }, null],
  ])("is Excel's own in %s %j", async (locale, more, sign) => {
    const { session } = await open([["x"]], { locale, ...more });
    expect(await session.decimalSeparator()).toBe(sign);
  });
});
