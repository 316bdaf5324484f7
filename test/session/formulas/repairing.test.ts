import { openExcel } from "../../support/excel";
import type { SheetLiteral } from "../../support/literal";
import { followSession, small } from "../openSession";
import { open, looksOf, formulasAt, done, leftAt } from "./workbook";

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
