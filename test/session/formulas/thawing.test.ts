import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { openExcel } from "../../support/excel";
import { followSession } from "../openSession";
import { connect, type openWithFunctions } from "../withFunctions";
import { open, formulasAt, done, leftAt, shown, formulas } from "./workbook";

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
