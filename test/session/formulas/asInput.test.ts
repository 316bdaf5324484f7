import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { openExcel } from "../../support/excel";
import type { SheetLiteral } from "../../support/literal";
import { followSession, small } from "../openSession";
import { connect } from "../withFunctions";
import { open, done } from "./workbook";

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
    const bytes = readFileSync(path.join(__dirname, "../../../assets/examples/kalmar-2021.xlsx"));
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
