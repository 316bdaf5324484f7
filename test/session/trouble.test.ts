import { openSession, small } from "./openSession";

const sheets = { Bedömning: small };

describe("trouble while following the workbook", () => {
  it("waits while a cell is being edited, and then has the newest points", async () => {
    const { excel, points, settle, heard, forget } = await openSession({ sheets });
    forget();
    excel.host.switches.setEditingCell(true);
    excel.edit("Bedömning!D3", 8);
    await settle();
    expect(heard).toEqual([]);
    excel.host.switches.setEditingCell(false);
    await settle();
    expect(points()).toEqual({ Bedömning: 25 });
    expect(excel.requests()).toHaveLength(1);
  });

  it("keeps the assessment while Excel is busy, and asks again", async () => {
    const { excel, points, settle, heard, forget } = await openSession({ sheets });
    forget();
    excel.host.switches.failRequest(1, { refusal: "activityLimit" });
    excel.edit("Bedömning!D3", 8);
    await settle();
    expect(heard).toEqual([]);
    expect(points()).toEqual({ Bedömning: 19 });
    await wait(1_000);
    await settle();
    expect(points()).toEqual({ Bedömning: 25 });
  });

  it("says why when Excel fails, and goes on with the next change", async () => {
    const { excel, session, points, settle } = await openSession({ sheets });
    excel.host.switches.failRequest(1, { code: "GeneralException", message: "No luck." });
    excel.edit("Bedömning!D3", 8);
    await settle();
    expect(session.state()).toEqual({
      phase: "failed",
      failure: { code: "excelError", values: { error: "GeneralException", message: "No luck." } },
    });
    expect(await session.setHighlight(true)).toMatchObject({ ok: false, failure: { code: "excelError" } });
    excel.edit("Bedömning!D4", 3);
    await settle();
    expect(points()).toEqual({ Bedömning: 25 });
  });

  it("says which part of a sheet was read when something stands in its last column", async () => {
    const { excel, ready, points, settle } = await openSession({ sheets });
    excel.edit("Bedömning!XFD3", "x");
    await settle();
    expect(points()).toEqual({ Bedömning: 19 });
    expect(ready().unread).toEqual([{ code: "tooLarge", values: { sheet: "Bedömning", area: "A1:D6" } }]);
  });

  it("finds nothing in an empty workbook", async () => {
    const { ready } = await openSession({ sheets: { Blad1: [] } });
    expect(ready()).toMatchObject({ phase: "ready", assessments: [], findings: [{ code: "nothingFound" }] });
  });

  it("finds both of two assessments", async () => {
    const { points } = await openSession({ sheets: { Kalmar: small, Växjö: small } });
    expect(points()).toEqual({ Kalmar: 19, Växjö: 19 });
  });

  it("leaves out a sheet that the add-in wrote, however much it looks like an assessment", async () => {
    const settings = { "Klimat.outputSheets": ["sheet-2"] };
    const { excel, points, settle, forget } = await openSession({
      sheets: { ...sheets, Rapport: small },
      settings,
    });
    expect(excel.sheetId("Rapport")).toBe("sheet-2");
    expect(points()).toEqual({ Bedömning: 19 });
    forget();
    excel.edit("Rapport!D3", 8);
    await settle();
    expect(excel.requests()).toEqual([]);
  });

  it("ends when it is closed", async () => {
    const { excel, session, settle, heard, forget } = await openSession({ sheets });
    await session.close();
    forget();
    excel.edit("Bedömning!D3", 8);
    await settle();
    expect(excel.requests()).toEqual([]);
    expect(heard).toEqual([]);
  });
});

describe("our own results in the workbook", () => {
  const total = {
    id: "TOTAL",
    name: "TOTAL",
    parameters: [],
    result: { type: "any", dimensionality: "scalar" },
    options: { stream: true },
  } as const;

  /** A session whose total streams to KLIMAT.TOTAL() cells, as the add-in does it. */
  async function openWithTotal(formulas: Readonly<Record<string, string>>) {
    const opened = await openSession({ sheets: { Bedömning: small, Resultat: [["Summa"]] } });
    const { excel, session } = opened;
    CustomFunctions.associate("TOTAL", (invocation: CustomFunctions.StreamingInvocation<number>) => {
      const tell = () => {
        const state = session.state();
        if (state.phase === "ready") invocation.setResult(state.assessments[0]?.result.points ?? 0);
      };
      invocation.onCanceled = session.subscribe(tell);
      tell();
    });
    excel.offerFunctions({ functions: [total] }, "KLIMAT");
    for (const [address, formula] of Object.entries(formulas)) excel.edit(address, formula);
    return opened;
  }

  it.each([
    ["on a sheet of their own", { "Resultat!B1": "=KLIMAT.TOTAL()", "Resultat!B2": "=B1*100" }],
    ["on the assessment's sheet", { "Bedömning!F1": "=KLIMAT.TOTAL()" }],
    ["with formulas that use them", { "Bedömning!F1": "=KLIMAT.TOTAL()", "Bedömning!F2": "=F1*100" }],
  ])("cost an edit two requests at most, and rest costs none: %s", async (_, formulas) => {
    const { excel, points, forget } = await openWithTotal(formulas);
    await excel.settle(1_200);
    forget();
    excel.edit("Bedömning!D3", 8);
    await excel.settle(1_200);
    const [cell = ""] = Object.keys(formulas);
    expect(points()).toEqual({ Bedömning: 25 });
    expect(excel.valuesAt(cell)).toEqual([[25]]);
    expect(excel.requests().length).toBeLessThanOrEqual(2);
    forget();
    await excel.settle(1_200);
    expect(excel.requests()).toEqual([]);
  });

  it("set off fewer and fewer requests when points depend on them by way of another cell", async () => {
    const { excel } = await openWithTotal({
      "Bedömning!F1": "=KLIMAT.TOTAL()",
      "Bedömning!F2": "=F1",
      // 9 points make 19, which makes 0 points, which make 10, which makes 9 points, and so on.
      "Bedömning!D2": "=IF(F2>15,0,9)",
    });
    await wait(7_000);
    expect(excel.requests().length).toBeGreaterThan(5);
    excel.forgetRequests();
    await wait(5_000);
    expect(excel.requests().length).toBeLessThanOrEqual(2);
  });
});

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
