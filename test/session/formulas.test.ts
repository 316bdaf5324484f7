import { readFileSync } from "node:fs";
import path from "node:path";
import type { LeftReason } from "../../src/excel/formulas/report";
import { declarations } from "../../src/functions/declarations";
import { functionsMetadata } from "../../src/functions/metadata";
import type { FormulaOutcome } from "../../src/session/session";
import { readXlsx, writeXlsx } from "../../src/workbench/book/xlsx";
import type { CellContent } from "../../src/workbench/book/parts";
import { openExcel, type TestExcel } from "../support/excel";
import type { SheetLiteral } from "../support/literal";
import { followSession, small } from "./openSession";
import { connect, openWithFunctions } from "./withFunctions";

const resultat: SheetLiteral = {
  rows: [
    ["Summa", "=KLIMAT.TOTAL()"],
    ["Andel", '=ROUND(KLIMAT.PERCENT()*100,0)&" %"'],
    ["Parametrar", null],
    ["=KLIMAT.PARAMETERS()", null, null, null],
    [null],
    [null],
    ["Plats", "=KLIMAT.PLACE($A8)"],
    ["Energi", "=Bedömning!$D$3+KLIMAT.TOTAL()"],
  ],
  formats: { "B1:B1": { numberFormat: "0.0", fill: "#DDEBF7" }, "D4:D6": { numberFormat: "0%" } },
};
const sheets = { Bedömning: small, Resultat: resultat };
const open = (more: Partial<Parameters<typeof openWithFunctions>[0]> = {}) =>
  openWithFunctions({ sheets, ...more });

const allOf = ({ book }: TestExcel) => book.toFile().sheets;
const looksOf = (excel: TestExcel) =>
  allOf(excel).map(({ cells }) => cells.map(({ row, column, style }) => ({ row, column, style })));
const formulasAt = (excel: TestExcel, sheet: string) =>
  allOf(excel)
    .find(({ name }) => name === sheet)
    ?.cells.flatMap(({ formula }) => formula ?? []);
const done = (count: number, left: object[] = []) => ({ ok: true, report: { done: count, left } });
const leftAt = (reason: LeftReason, row: number, column: number, sheet = "Resultat") => ({
  reason,
  cell: { sheet, row, column },
});
const shown = [
  ["Summa", 19, null, null],
  ["Andel", "38 %", null, null],
  ["Parametrar", null, null, null],
  ["Mål", 9, 10, 0.9],
  ["Energi", 6, 30, 0.2],
  ["Upphandling", 4, 10, 0.4],
  ["Plats", 3, null, null],
  ["Energi", 21, null, null],
];
const formulas = [
  "=KLIMAT.TOTAL()",
  '=ROUND(KLIMAT.PERCENT()*100,0)&" %"',
  "=KLIMAT.PARAMETERS()",
  "=KLIMAT.PLACE($A8)",
  "=Bedömning!$D$3+KLIMAT.TOTAL()",
];

describe("freezing", () => {
  it("puts the values in the place of every KLIMAT formula, and keeps every look", async () => {
    const { excel, session, ready, settle } = await open();
    expect(excel.valuesAt("Resultat!A1:D8")).toEqual(shown);
    const looks = looksOf(excel);
    expect(await session.changeFormulas("freeze")).toEqual(done(5));
    await settle();
    expect(excel.valuesAt("Resultat!A1:D8")).toEqual(shown);
    expect(formulasAt(excel, "Resultat")).toEqual([]);
    expect(looksOf(excel)).toEqual(looks);
    expect(ready().formulas.frozen).toBe(5);
  });

  it("is one request that writes, and one step of undo, after which nothing is frozen", async () => {
    const { excel, session, ready, settle, forget } = await open();
    const before = allOf(excel);
    forget();
    await session.changeFormulas("freeze");
    expect(excel.requests().filter(({ writes }) => writes > 0)).toHaveLength(1);
    expect(excel.book.undo()).toBe(true);
    await settle();
    expect(allOf(excel)).toEqual(before);
    expect(excel.book.names.list()).toEqual([]);
    expect(ready().formulas.frozen).toBe(0);
    expect(await session.changeFormulas("thaw")).toMatchObject({ failure: { code: "notFrozen" } });
    expect(await session.changeFormulas("freeze")).toEqual(done(5));
  });

  it("reaches hidden sheets, sheets that only macros show, and sheets that Klimat wrote", async () => {
    const { excel, session, ready } = await open({
      sheets: {
        Bedömning: small,
        Dold: { rows: [["=KLIMAT.TOTAL()"]], visibility: "hidden" },
        Makro: { rows: [["=KLIMAT.TOTAL()"]], visibility: "veryHidden" },
        Rapport: [["=KLIMAT.TOTAL()"]],
      },
      settings: { "Klimat.outputSheets": ["sheet-4"] },
    });
    expect(excel.sheetId("Rapport")).toBe("sheet-4");
    expect(await session.changeFormulas("freeze")).toEqual(done(3));
    for (const sheet of ["Dold", "Makro", "Rapport"]) expect(formulasAt(excel, sheet)).toEqual([]);
    expect(ready().formulas.frozen).toBe(3);
  });

  it.each<[string, CellContent]>([
    ['="="&KLIMAT.TOTAL()', "=19"],
    ['="+"&KLIMAT.TOTAL()', "+19"],
    ['="-"&KLIMAT.TOTAL()', "-19"],
    ['="@SUM(A1)"&KLIMAT.TOTAL()', "@SUM(A1)19"],
    ['="\'"&KLIMAT.TOTAL()', "'19"],
    ['=KLIMAT.TOTAL()&""', "19"],
    ['=KLIMAT.TOTAL()&"-01-02"', "19-01-02"],
    ['=REPT("TRUE",KLIMAT.TOTAL()>0)', "TRUE"],
    ["=KLIMAT.TOTAL()>0", true],
    ['=REPT("x",KLIMAT.TOTAL()<0)', null],
  ])("keeps the value of %s as it is", async (formula, value) => {
    const { excel, session } = await open({ sheets: { Bedömning: small, Resultat: [["x", formula]] } });
    expect(await session.changeFormulas("freeze")).toEqual(done(1));
    expect(excel.valuesAt("Resultat!B1")).toEqual([[value]]);
    expect(formulasAt(excel, "Resultat")).toEqual([]);
    expect(await session.changeFormulas("thaw")).toEqual(done(1));
    expect(formulasAt(excel, "Resultat")).toEqual([formula]);
  });

  it("keeps a number a number, and a formula a formula, in a cell with the format text", async () => {
    const { excel, session, settle } = await open({
      sheets: {
        Bedömning: small,
        Resultat: { rows: [["=KLIMAT.TOTAL()"]], formats: { A1: { numberFormat: "@" } } },
      },
    });
    const looks = looksOf(excel);
    await session.changeFormulas("freeze");
    expect(excel.valuesAt("Resultat!A1")).toEqual([[19]]);
    await session.changeFormulas("thaw");
    await settle();
    expect(formulasAt(excel, "Resultat")).toEqual(["=KLIMAT.TOTAL()"]);
    expect(excel.valuesAt("Resultat!A1")).toEqual([[19]]);
    expect(looksOf(excel)).toEqual(looks);
  });

  it("leaves formulas with errors as they are, and says where they stand", async () => {
    const { excel, session } = await open({
      sheets: {
        Bedömning: small,
        Resultat: [["=KLIMAT.TOTAL()"], ['=KLIMAT.PLACE("Saknas")'], ["=1/0+KLIMAT.TOTAL()"]],
      },
    });
    expect(await session.changeFormulas("freeze")).toEqual(
      done(1, [leftAt("error", 1, 0), leftAt("error", 2, 0)]),
    );
    expect(formulasAt(excel, "Resultat")).toEqual(['=KLIMAT.PLACE("Saknas")', "=1/0+KLIMAT.TOTAL()"]);
  });

  it("leaves formulas that wait for their result as they are", async () => {
    const { excel, session, settle } = await open();
    const { functions: ours } = functionsMetadata(declarations, "sv", "https://localhost/");
    const waits = { ...ours.find(({ id }) => id === "TOTAL"), id: "WAITS", name: "WAITS" };
    CustomFunctions.associate("WAITS", () => undefined);
    excel.offerFunctions({ functions: [...ours, waits as (typeof ours)[number]] }, "KLIMAT");
    excel.edit("Resultat!F1", "=KLIMAT.WAITS()");
    await settle();
    const outcome = await session.changeFormulas("freeze");
    expect(outcome).toMatchObject({
      ok: true,
      report: { left: expect.arrayContaining([leftAt("waits", 0, 5)]) as unknown },
    });
    expect(formulasAt(excel, "Resultat")).toContain("=KLIMAT.WAITS()");
  });

  it("leaves protected sheets alone, and freezes the others", async () => {
    const { excel, session } = await open({
      sheets: { ...sheets, Låst: { rows: [["=KLIMAT.TOTAL()"]], isProtected: true } },
    });
    expect(await session.changeFormulas("freeze")).toEqual(done(5, [leftAt("protected", 0, 0, "Låst")]));
    expect(formulasAt(excel, "Låst")).toEqual(["=KLIMAT.TOTAL()"]);
  });

  it("is refused where there is nothing to freeze, and in a workbook that is open for reading only", async () => {
    const without = await open({ sheets: { Bedömning: small } });
    expect(await without.session.changeFormulas("freeze")).toMatchObject({ failure: { code: "noFormulas" } });
    without.excel.host.switches.isReadOnly = true;
    expect(await without.session.changeFormulas("freeze")).toMatchObject({ failure: { code: "readOnly" } });
  });
});

describe("thawing", () => {
  async function frozen(more: Partial<Parameters<typeof openWithFunctions>[0]> = {}) {
    const test = await open(more);
    await test.session.changeFormulas("freeze");
    return test;
  }

  it("puts the formulas back, live, and leaves no name behind", async () => {
    const { excel, session, settle, ready } = await frozen();
    expect(excel.book.names.list().every(({ hidden }) => hidden)).toBe(true);
    expect(await session.changeFormulas("thaw")).toEqual(done(5));
    await settle();
    expect(formulasAt(excel, "Resultat")).toEqual(formulas);
    expect(excel.valuesAt("Resultat!A1:D8")).toEqual(shown);
    expect(excel.book.names.list()).toEqual([]);
    expect(ready().formulas.frozen).toBe(0);
    excel.edit("Bedömning!D2", 10);
    await excel.settle(700);
    expect(excel.valuesAt("Resultat!B1")).toEqual([[20]]);
  });

  it("is one step of undo, after which all is frozen and can be thawed again", async () => {
    const { excel, session, settle, ready } = await frozen();
    await session.changeFormulas("thaw");
    expect(excel.book.undo()).toBe(true);
    await settle();
    expect(formulasAt(excel, "Resultat")).toEqual([]);
    expect(ready().formulas.frozen).toBe(5);
    expect(await session.changeFormulas("thaw")).toEqual(done(5));
    expect(formulasAt(excel, "Resultat")).toEqual(formulas);
  });

  it("finds cells that have moved, under another sheet's name, with references that follow", async () => {
    const { excel, session, settle } = await frozen();
    const id = excel.sheetId("Resultat");
    excel.book.insertRows(id, 0, 2);
    excel.book.insertRows(excel.sheetId("Bedömning"), 2, 1);
    excel.book.sheets.rename(id, "Resultat 2021");
    excel.book.sheets.rename(excel.sheetId("Bedömning"), "Vår bedömning");
    await settle();
    expect(await session.changeFormulas("thaw")).toEqual(done(5));
    await settle();
    expect(formulasAt(excel, "Resultat 2021")).toEqual([
      ...formulas.slice(0, 3),
      "=KLIMAT.PLACE($A10)",
      "='Vår bedömning'!$D$4+KLIMAT.TOTAL()",
    ]);
    expect(excel.valuesAt("'Resultat 2021'!B3")).toEqual([[19]]);
  });

  it("leaves values that somebody has changed, and says where; they are somebody's own from then on", async () => {
    const { excel, session, settle, ready } = await frozen();
    excel.edit("Resultat!B1", 20);
    excel.edit("Resultat!B5", 7);
    await settle();
    expect(ready().formulas.frozen).toBe(3);
    expect(await session.changeFormulas("thaw")).toEqual(
      done(3, [leftAt("changed", 0, 1), leftAt("changed", 3, 0)]),
    );
    expect(excel.valuesAt("Resultat!A1:B1")).toEqual([["Summa", 20]]);
    expect(excel.book.names.list()).toEqual([]);
  });

  it("says when cells are gone", async () => {
    const { excel, session } = await frozen();
    excel.book.deleteRows(excel.sheetId("Resultat"), 0, 1);
    expect(await session.changeFormulas("thaw")).toEqual(done(4, [{ reason: "gone", cell: null }]));
    const other = await frozen();
    other.excel.book.sheets.remove(other.excel.sheetId("Resultat"));
    expect(await other.session.changeFormulas("thaw")).toEqual(
      done(
        0,
        Array.from({ length: 5 }, () => ({ reason: "gone", cell: null })),
      ),
    );
  });

  it("waits for a protected sheet: what stands there can be put back later", async () => {
    const { excel, session, ready } = await frozen();
    excel.book.sheets.setProtected(excel.sheetId("Resultat"), true);
    const places = [leftAt("protected", 0, 1), leftAt("protected", 1, 1), leftAt("protected", 3, 0)];
    expect(await session.changeFormulas("thaw")).toMatchObject(
      done(0, [...places, leftAt("protected", 6, 1), leftAt("protected", 7, 1)]),
    );
    expect(ready().formulas.frozen).toBe(5);
    excel.book.sheets.setProtected(excel.sheetId("Resultat"), false);
    expect(await session.changeFormulas("thaw")).toEqual(done(5));
  });

  it("is refused where nothing is frozen", async () => {
    const { session } = await open();
    expect(await session.changeFormulas("thaw")).toMatchObject({ failure: { code: "notFrozen" } });
  });

  it("remembers formulas in the file, in an Excel without the functions too", async () => {
    const { excel } = await frozen();
    const file = readXlsx(writeXlsx(excel.book.toFile()));
    excel.close();
    const elsewhere = await openExcel({ sheets: {} });
    elsewhere.openFile(file);
    const test = await followSession(elsewhere);
    expect(elsewhere.valuesAt("Resultat!A1:D8")).toEqual(shown);
    expect(test.ready().formulas.frozen).toBe(5);
    await connect(elsewhere);
    expect(await test.session.changeFormulas("thaw")).toEqual(done(5));
    await test.settle();
    expect(formulasAt(elsewhere, "Resultat")).toEqual(formulas);
    expect(elsewhere.valuesAt("Resultat!A1:D8")).toEqual(shown);
  });
});

describe("what is frozen is no input", () => {
  it.each<[string, SheetLiteral]>([
    [
      "a summary on the sheet of the assessment",
      small.map((row, at) => (at === 0 ? [...row, null, "=KLIMAT.PARAMETERS()"] : row)),
    ],
    ["results below the criteria", [...small, ["Summa", null, "=KLIMAT.MAXPOINTS()", "=KLIMAT.TOTAL()"]]],
    [
      "results inside the block",
      [...small.slice(0, 3), ["Energi", "Jämför", 10, "=KLIMAT.MAXPOINTS()/50"], ...small.slice(3)],
    ],
    ["a summary that looks like an assessment", [["Parameter", "Poäng", "Max"], ["=KLIMAT.PARAMETERS()"]]],
  ])("%s", async (_, sheet) => {
    const isOwnSheet = Array.isArray(sheet) && sheet.length < 3;
    const { session, points, settle, excel } = await open({
      sheets: isOwnSheet ? { Bedömning: small, Resultat: sheet } : { Bedömning: sheet },
    });
    const before = points();
    expect(await session.changeFormulas("freeze")).toMatchObject({ ok: true, report: { left: [] } });
    await settle();
    expect(points()).toEqual(before);
    excel.edit(isOwnSheet ? "Resultat!H9" : "Bedömning!H20", "x");
    await settle();
    expect(points()).toEqual(before);
  });

  it("in Kalmar's workbook, frozen, saved and opened again", async () => {
    const bytes = readFileSync(path.join(__dirname, "../../assets/examples/kalmar-2021.xlsx"));
    const excel = await openExcel({ sheets: {} });
    excel.openFile(readXlsx(bytes));
    const { session, points, settle } = await connect(excel);
    const before = points();
    expect(Object.values(before)).toEqual([54]);
    expect(await session.changeFormulas("freeze")).toEqual(done(6));
    await settle();
    expect(points()).toEqual(before);
    const file = readXlsx(writeXlsx(excel.book.toFile()));
    excel.close();
    const again = await openExcel({ sheets: {} });
    again.openFile(file);
    const opened = await followSession(again);
    expect(opened.points()).toEqual(before);
    expect(opened.ready().formulas.frozen).toBe(6);
  });

  it("costs no more requests than live formulas do", async () => {
    const { excel, session, settle, forget } = await open();
    await session.changeFormulas("freeze");
    await settle();
    forget();
    excel.edit("Bedömning!D2", 10);
    await settle();
    expect(excel.requests()).toHaveLength(1);
  });
});

describe("repairing", () => {
  const broken: SheetLiteral = {
    rows: [
      ["=KLIMAT.TOTAL()", "=NAMN()", "=1+1"],
      ["=_xldudf_KLIMAT_TOTAL()", '="_xldudf_KLIMAT_TOTAL()"'],
      ["='Mall 1.xlsx'!_xldudf_KLIMAT_TOTAL()*2"],
    ],
    formats: { "A1:A3": { numberFormat: "0.0", fill: "#DDEBF7" } },
  };

  it("enters formulas again that Excel does not know or looks for elsewhere, and touches nothing else", async () => {
    const { excel, session, settle } = await open({ sheets: { Bedömning: small, Resultat: broken } });
    const looks = looksOf(excel);
    const outcome = await session.changeFormulas("repair");
    await settle();
    expect(outcome).toEqual(done(2));
    expect(formulasAt(excel, "Resultat")).toEqual([
      "=KLIMAT.TOTAL()",
      "=NAMN()",
      "=1+1",
      "=KLIMAT.TOTAL()",
      '="_xldudf_KLIMAT_TOTAL()"',
      "=KLIMAT.TOTAL()*2",
    ]);
    expect(excel.valuesAt("Resultat!A1:A3")).toEqual([[19], [19], [38]]);
    expect(looksOf(excel)).toEqual(looks);
    expect(await session.changeFormulas("repair")).toMatchObject({ failure: { code: "nothingToRepair" } });
  });

  it("enters a formula again that shows #NAME?", async () => {
    const excel = await openExcel({ sheets: { Bedömning: small, Resultat: [["=KLIMAT.TOTAL()"]] } });
    const { session } = await followSession(excel);
    expect(excel.valuesAt("Resultat!A1")).toEqual([[{ error: "#NAME?" }]]);
    excel.forgetRequests();
    expect(await session.changeFormulas("repair")).toEqual(done(1));
    expect(excel.requests().filter(({ writes }) => writes > 0)).toHaveLength(1);
  });

  it("says on which protected sheets it left formulas as they are", async () => {
    const { excel, session } = await open({
      sheets: { Bedömning: small, Resultat: broken, Låst: { ...broken, isProtected: true } },
    });
    const outcome = await session.changeFormulas("repair");
    expect(outcome).toEqual(done(2, [leftAt("protected", 1, 0, "Låst"), leftAt("protected", 2, 0, "Låst")]));
    expect(formulasAt(excel, "Låst")).toContain("=_xldudf_KLIMAT_TOTAL()");
  });
});

describe("what was done last", () => {
  it("is told until it no longer holds", async () => {
    const { excel, session, settle, ready } = await open();
    expect(ready().formulas).toEqual({ frozen: 0, last: null });
    await session.changeFormulas("thaw");
    expect(ready().formulas).toMatchObject({ last: { action: "thaw", outcome: { ok: false } } });
    const outcome = await session.changeFormulas("freeze");
    expect(ready().formulas).toEqual({ frozen: 5, last: { action: "freeze", outcome } });
    excel.book.undo();
    await settle();
    expect(ready().formulas).toEqual({ frozen: 0, last: null });
  });
});

describe("when Excel fails", () => {
  const actions = ["freeze", "thaw", "repair"] as const;
  const start = async (action: (typeof actions)[number]) => {
    const test = await open({
      sheets: { ...sheets, Trasig: [["=_xldudf_KLIMAT_TOTAL()"]], Mer: [["=KLIMAT.TOTAL()"]] },
    });
    if (action === "thaw") await test.session.changeFormulas("freeze");
    await test.settle();
    return test;
  };
  const pictureOf = (excel: TestExcel) => [allOf(excel), excel.book.names.list()];

  it.each(actions)(
    "at any request, %s changes nothing, says why, and works the next time",
    async (action) => {
      const { excel, session, settle } = await start(action);
      for (let request = 1; ; request += 1) {
        const before = pictureOf(excel);
        excel.host.switches.failRequest(request);
        const outcome: FormulaOutcome = await session.changeFormulas(action);
        if (outcome.ok) {
          expect(request).toBeGreaterThan(3);
          break;
        }
        expect(outcome).toMatchObject({ failure: { code: "excelError" } });
        expect(pictureOf(excel)).toEqual(before);
        await session.refresh();
        await settle();
      }
    },
  );

  it.each(actions)("half-way through the writing, %s puts the cells back", async (action) => {
    const { excel, session } = await start(action);
    const before = pictureOf(excel);
    const { book } = excel.host.state;
    const write = book.write.bind(book);
    let left = action === "repair" ? 0 : 3;
    const spy = jest.spyOn(book, "write").mockImplementation((...cells) => {
      left -= 1;
      if (left === -1) throw new Error("No more.");
      write(...cells);
    });
    expect(await session.changeFormulas(action)).toMatchObject({ failure: { code: "excelError" } });
    spy.mockRestore();
    await excel.settle();
    expect(pictureOf(excel)).toEqual(before);
  });

  it("and goes on failing, it says that only half is done", async () => {
    const { excel, session } = await start("freeze");
    const { book } = excel.host.state;
    const write = book.write.bind(book);
    let left = 3;
    jest.spyOn(book, "write").mockImplementation((...cells) => {
      left -= 1;
      if (left < 0) throw new Error("No more.");
      write(...cells);
    });
    expect(await session.changeFormulas("freeze")).toMatchObject({ failure: { code: "halfDone" } });
    jest.restoreAllMocks();
  });
});
