import { declarations } from "../../../src/functions/declarations";
import { functionsMetadata } from "../../../src/functions/metadata";
import type { CellContent } from "../../../src/workbench/book/parts";
import { small } from "../openSession";
import { sheets, open, allOf, looksOf, formulasAt, done, leftAt, shown } from "./workbook";

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
