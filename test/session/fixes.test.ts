import type { Finding } from "../../src/reading/reading";
import type { TestExcel } from "../support/excel";
import type { SheetDetails } from "../support/literal";
import { openSession, small, type TestSession } from "./openSession";

/** "2,5" is text in D3, in an assessment with a look of its own. */
const sheet: SheetDetails = {
  rows: small.map((row, index) => (index === 2 ? [...row.slice(0, 3), "2,5"] : row)),
  formats: { "D2:D6": { numberFormat: "0.0", fill: "#DDEBF7", font: { bold: true } } },
};

const open = (details: Partial<SheetDetails> = {}) =>
  openSession({ sheets: { Bedömning: { ...sheet, ...details } } });

function fixable({ ready }: TestSession): Finding {
  const found = ready()
    .assessments.flatMap(({ source }) => source.findings)
    .find(({ fix }) => fix);
  if (!found) throw new Error("Nothing can be fixed.");
  return found;
}

const cellsOf = ({ book }: TestExcel) => book.toFile().sheets.map(({ cells }) => cells);

describe("applying a fix", () => {
  it("writes the number, which then counts", async () => {
    const test = await open();
    expect(await test.session.applyFix(fixable(test))).toEqual({ ok: true });
    expect(test.excel.valuesAt("Bedömning!D3")).toEqual([[2.5]]);
    expect(test.points()).toEqual({ Bedömning: 19.5 });
    expect(test.ready().assessments[0]?.source.findings).toEqual([]);
  });

  it("keeps the looks of the cell and of all others", async () => {
    const test = await open();
    const before = cellsOf(test.excel);
    await test.session.applyFix(fixable(test));
    const looks = (cells: ReturnType<typeof cellsOf>) =>
      cells.map((each) => each.map(({ row, column, style }) => ({ row, column, style })));
    expect(looks(cellsOf(test.excel))).toEqual(looks(before));
    expect(test.excel.textsAt("Bedömning!D3")).toEqual([["2.5"]]);
  });

  it("is one request that writes", async () => {
    const test = await open();
    test.forget();
    await test.session.applyFix(fixable(test));
    expect(test.excel.requests().filter(({ writes }) => writes > 0)).toHaveLength(1);
  });

  it("is taken back by one step of undo, and the finding is there again", async () => {
    const test = await open();
    const before = cellsOf(test.excel);
    const finding = fixable(test);
    await test.session.applyFix(finding);
    expect(test.excel.book.undo()).toBe(true);
    expect(cellsOf(test.excel)).toEqual(before);
    await test.settle();
    expect(fixable(test)).toEqual(finding);
  });

  it("takes the format text away, in which no number can stand", async () => {
    const test = await open({ formats: { "D3:D3": { numberFormat: "@", fill: "#DDEBF7" } } });
    expect(await test.session.applyFix(fixable(test))).toEqual({ ok: true });
    expect(test.excel.valuesAt("Bedömning!D3")).toEqual([[2.5]]);
    expect(test.excel.book.style(test.excel.sheetId("Bedömning"), 2, 3)).toMatchObject({
      numberFormat: "General",
      fill: "#DDEBF7",
    });
  });
});

describe("a fix of several cells", () => {
  const name = (row: number) => (row < 3 ? "Byggnad" : "Byggnader");
  const rows = [1, 2, 3, 4, 5].map((row) => [name(row), `Kriterium ${String(row)}`, 10, row]);

  it("is one step of undo too", async () => {
    const test = await openSession({
      sheets: { Bedömning: [["Område", "Kriterium", "Maxpoäng", "Poäng"], ...rows] },
    });
    const before = cellsOf(test.excel);
    expect(await test.session.applyFix(fixable(test))).toEqual({ ok: true });
    expect(test.excel.valuesAt("Bedömning!A2:A4")).toEqual([["Byggnader"], ["Byggnader"], ["Byggnader"]]);
    expect(test.ready().assessments[0]?.result.parameters).toHaveLength(1);
    expect(test.excel.book.undo()).toBe(true);
    expect(cellsOf(test.excel)).toEqual(before);
  });
});

describe("a fix is refused, and nothing written", () => {
  const changed = { ok: false, failure: { code: "changedCell", values: { cell: "Bedömning!D3" } } };

  it("on a protected sheet", async () => {
    const test = await open({ isProtected: true });
    expect(await test.session.applyFix(fixable(test))).toEqual({
      ok: false,
      failure: { code: "protectedSheet", values: { sheet: "Bedömning" } },
    });
    expect(test.excel.valuesAt("Bedömning!D3")).toEqual([["2,5"]]);
  });

  it("in a workbook that is open for reading only", async () => {
    const test = await open();
    test.excel.host.switches.isReadOnly = true;
    await test.session.refresh();
    expect(await test.session.applyFix(fixable(test))).toEqual({
      ok: false,
      failure: { code: "readOnly", values: {} },
    });
    expect(test.excel.valuesAt("Bedömning!D3")).toEqual([["2,5"]]);
  });

  it("when somebody has just typed in the cell", async () => {
    const test = await open();
    const finding = fixable(test);
    test.excel.edit("Bedömning!D3", 7);
    expect(await test.session.applyFix(finding)).toEqual(changed);
    expect(test.excel.valuesAt("Bedömning!D3")).toEqual([[7]]);
  });

  it("when the cell has just been merged into another", async () => {
    const test = await open();
    const finding = fixable(test);
    const id = test.excel.sheetId("Bedömning");
    test.excel.edit("Bedömning!D3", null);
    test.excel.book.merge(id, { row: 1, column: 3, rowCount: 2, columnCount: 1 });
    expect(await test.session.applyFix(finding)).toEqual(changed);
  });

  it("when the finding is an old one", async () => {
    const test = await open();
    const finding = fixable(test);
    test.excel.edit("Bedömning!D3", "3,5");
    await test.settle();
    expect(await test.session.applyFix(finding)).toEqual(changed);
    expect(test.excel.valuesAt("Bedömning!D3")).toEqual([["3,5"]]);
  });

  it("when the sheet has gone", async () => {
    const test = await openSession({ sheets: { Start: [["x"]], Bedömning: sheet } });
    const finding = fixable(test);
    test.excel.book.sheets.remove(test.excel.sheetId("Bedömning"));
    expect(await test.session.applyFix(finding)).toEqual({
      ok: false,
      failure: { code: "missingSheet", values: { sheet: "Bedömning" } },
    });
  });

  it("before the workbook was read", async () => {
    const { createSession } = await import("../../src/session/createSession");
    const finding = fixable(await open());
    expect(await createSession().applyFix(finding)).toMatchObject({ failure: { code: "workbookBusy" } });
  });
});
