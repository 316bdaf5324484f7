import { openSession, small } from "./openSession";

describe("going to a cell", () => {
  it("selects it on its sheet", async () => {
    const { excel, session } = await openSession({ sheets: { Start: [["x"]], Bedömning: small } });
    expect(await session.goTo({ sheet: "Bedömning", row: 3, column: 2 })).toEqual({ ok: true });
    const area = { row: 3, column: 2, rowCount: 1, columnCount: 1 };
    expect(excel.book.selection()).toEqual({ sheet: excel.sheetId("Bedömning"), areas: [area] });
    expect(excel.book.activeSheet()).toBe(excel.sheetId("Bedömning"));
  });

  it("says so when the sheet has gone", async () => {
    const { session } = await openSession({ sheets: { Bedömning: small } });
    expect(await session.goTo({ sheet: "Kalmar", row: 3, column: 2 })).toEqual({
      ok: false,
      failure: { code: "missingSheet", values: { sheet: "Kalmar" } },
    });
  });
});

describe("opening a workbook", () => {
  it("hands its bytes to Excel", async () => {
    const { excel, session } = await openSession({ sheets: { Blad1: [] } });
    expect(await session.openWorkbook("UEsDBA==")).toEqual({ ok: true });
    expect(excel.shell.opened).toEqual(["UEsDBA=="]);
  });
});

describe("an action before the workbook was read", () => {
  it("is refused as busy, not lost without a word", async () => {
    const { createSession } = await import("../../src/session/createSession");
    expect(await createSession().setHighlight(true)).toEqual({
      ok: false,
      failure: { code: "workbookBusy", values: {} },
    });
  });
});
