import { makeReport } from "../../src/session/actions/reportActions";
import { createViews } from "../../src/session/actions/views";
import { createComparedFiles } from "../../src/session/comparedFiles";
import { reportInput } from "../../src/session/reportInput";
import type { OpenOptions } from "../support/excel";
import { failEachRequest } from "../support/faults";
import { openSession, small } from "./openSession";

/** A session, and a click on the command. */
async function open(options: Partial<OpenOptions> = {}) {
  const opened = await openSession({ sheets: { Bedömning: small }, locale: "sv-SE", ...options });
  const services = {
    session: opened.session,
    views: createViews(),
    files: createComparedFiles(),
    loadExample: () => Promise.resolve(""),
  };
  const sheetNames = () => opened.excel.book.sheets.list().map(({ name }) => name);
  const perform = async () => {
    const outcome = await makeReport.perform(services);
    await opened.settle();
    return outcome;
  };
  return { ...opened, perform, sheetNames };
}

it("writes what the session knows on a sheet of its own, shows it, and never reads it", async () => {
  const { excel, perform, points, sheetNames } = await open();
  expect(await perform()).toEqual({ ok: true, sheet: "Rapport Bedömning" });
  expect(sheetNames()).toEqual(["Bedömning", "Rapport Bedömning"]);
  expect(excel.valuesAt("'Rapport Bedömning'!A1:B1")[0]?.[0]).toBe("Bedömning");
  expect(excel.valuesAt("'Rapport Bedömning'!A5:E5")[0]).toEqual(["Poäng", 19, null, "Andel av max", 0.38]);
  expect(excel.textsAt("'Rapport Bedömning'!E5")).toEqual([["38%"]]);
  expect(excel.book.activeSheet()).toBe(excel.sheetId("Rapport Bedömning"));
  expect(points()).toEqual({ Bedömning: 19 });
});

it("takes the place of the report before, and keeps what a person wrote beside it", async () => {
  const { excel, perform, settle, sheetNames } = await open();
  await perform();
  excel.edit("'Rapport Bedömning'!H2", "Min anteckning");
  excel.edit("Bedömning!D2", 10);
  await settle();
  expect(await perform()).toEqual({ ok: true, sheet: "Rapport Bedömning" });
  expect(sheetNames()).toEqual(["Bedömning", "Rapport Bedömning"]);
  expect(excel.valuesAt("'Rapport Bedömning'!B5")).toEqual([[20]]);
  expect(excel.valuesAt("'Rapport Bedömning'!H2")).toEqual([["Min anteckning"]]);
});

it("stands beside the reports of other assessments", async () => {
  const { ready, session, settle, sheetNames } = await open({ sheets: { Kalmar: small, Växjö: small } });
  for (const name of ["Kalmar", "Växjö", "Kalmar"]) {
    const assessment = ready().assessments.find(({ source }) => source.name === name);
    if (!assessment) throw new Error(`There is no assessment of ${name}.`);
    const input = reportInput(ready(), assessment, { parts: new Set(), emissions: null });
    expect(await session.makeReport(input, "sv")).toEqual({ ok: true, sheet: `Rapport ${name}` });
    await settle();
  }
  expect(sheetNames()).toEqual(["Kalmar", "Växjö", "Rapport Kalmar", "Rapport Växjö"]);
});

it("keeps texts texts, whatever they begin with", async () => {
  const rows = small.map((row, index) => (index === 4 ? ["=Energi", "+Fjärrvärme", 10, 1] : row));
  const { excel, perform } = await open({ sheets: { Bedömning: { rows } } });
  await perform();
  const formulas = excel.book.toFile().sheets[1]?.cells.filter(({ formula }) => formula !== null);
  expect(formulas).toEqual([]);
});

it("is in the language that the workbook asks for", async () => {
  const { excel, session, perform } = await open();
  await session.setSettings({ language: "en" });
  await perform();
  expect(excel.valuesAt("'Report Bedömning'!A5")).toEqual([["Points"]]);
});

it("is whole or not there whichever request fails", async () => {
  const { excel, perform, sheetNames } = await open();
  await failEachRequest(excel, perform, (outcome) => {
    expect(sheetNames()).toEqual(["Bedömning", ...(outcome.ok ? ["Rapport Bedömning"] : [])]);
    const report = sheetNames().indexOf("Rapport Bedömning");
    if (report > 0) excel.book.sheets.remove(excel.sheetId("Rapport Bedömning"));
  });
});

it("leaves the choice to the pane where there are several assessments, and says so", async () => {
  const { perform, sheetNames } = await open({ sheets: { Kalmar: small, Växjö: small } });
  const outcome = await perform();
  expect(outcome).toMatchObject({ ok: false, failure: { code: "severalAssessments" } });
  expect(makeReport.telling?.tells({ phase: "starting" }, outcome)).toBe(true);
  expect(sheetNames()).toEqual(["Kalmar", "Växjö"]);
});
