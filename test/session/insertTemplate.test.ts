import type { Locale } from "../../src/i18n/translator";
import type { Outcome } from "../../src/session";
import { columns, fieldColumn, rows } from "../../src/sheets/template/assessmentCells";
import type { TemplateChoice } from "../../src/sheets/template/choice";
import { toAddress } from "../../src/reading/address";
import type { TestExcel } from "../support/excel";
import { kalmarEntries } from "../sheets/template/kalmar";
import { small } from "./openSession";
import { openWithFunctions } from "./withFunctions";

const municipality: TemplateChoice = { kind: "edition", edition: "municipality" };
const municipality2021: TemplateChoice = { kind: "edition", edition: "municipality2021" };

/** A workbook with an assessment and a sheet of other things, and a template in it. */
async function insertInto(
  sheets: Parameters<typeof openWithFunctions>[0]["sheets"],
  choice = municipality,
  locale: Locale = "sv",
) {
  const test = await openWithFunctions({ sheets, locale: "sv-SE" });
  const outcome = await test.session.insertTemplate(choice, locale);
  await test.settle();
  return { ...test, outcome };
}

const sheetNames = ({ book }: TestExcel) => book.sheets.list().map(({ name }) => name);

it("adds four sheets behind the others and selects the first field", async () => {
  const { excel, outcome, ready, session } = await insertInto({ Blad1: [] });
  expect(outcome).toEqual({ ok: true, sheets: ["Bedömning", "Baskrav", "Resultat", "Om"] });
  expect(sheetNames(excel)).toEqual(["Blad1", "Bedömning", "Baskrav", "Resultat", "Om"]);
  const selected = await new Promise((resolve) => {
    const stop = session.followSelection((cell) => {
      if (cell) resolve(toAddress({ ...cell, sheet: cell.sheet.name }));
    });
    excel.beforeClose(() => Promise.resolve(stop()));
  });
  expect(selected).toBe(toAddress({ sheet: "Bedömning", row: rows.subject, column: fieldColumn }));
  expect(ready().assessments.map(({ source, result }) => [source.table, result.points, result.max])).toEqual([
    ["Bedömning", 0, 66],
  ]);
});

it("filled in with Kalmar's points gives 54 of 67 while they are typed, in Klimat and in the check", async () => {
  const { excel, ready, settle } = await insertInto({ Blad1: [] }, municipality2021);
  for (const { sheet, row, column, content } of kalmarEntries("Bedömning"))
    excel.edit(toAddress({ sheet, row, column }), content);
  await settle();
  expect(ready().assessments[0]?.result).toMatchObject({ points: 54, max: 67 });
  expect(ready().assessments[0]?.source.findings).toEqual([]);
  expect(excel.valuesAt("Resultat!A6:C7")).toEqual([
    ["Poäng", 54, 54],
    ["Maxpoäng", 67, 67],
  ]);
  expect(excel.textsAt("Resultat!B8:C8")).toEqual([["81%", "81%"]]);
});

it("leaves a workbook with assessments and taken names as it is, and counts for itself", async () => {
  const { excel, outcome, points } = await insertInto({
    Bedömning: { rows: small, tables: { Bedömning: "A1:D6" } },
    Om: [["Om"]],
  });
  expect(outcome).toMatchObject({ ok: true, sheets: ["Bedömning 2", "Baskrav 2", "Resultat 2", "Om 2"] });
  expect(excel.valuesAt("Bedömning!A1:D6")).toEqual(small);
  expect(points()).toEqual({ Bedömning: 19, Bedömning_2: 0 });
  excel.edit(toAddress({ sheet: "Bedömning 2", row: rows.first, column: columns.points }), 2);
  await excel.settle();
  expect(excel.valuesAt("'Resultat 2'!B6:C6")).toEqual([[2, 2]]);
});

it("keeps what somebody typed a text, also where it looks like a formula", async () => {
  const own: TemplateChoice = {
    kind: "own",
    parameters: [
      { name: "=1+1", max: 8 },
      { name: "@Vatten", max: null },
    ],
  };
  const { excel, ready } = await insertInto({ Blad1: [] }, own, "en");
  expect(ready().assessments[0]?.result.parameters.map(({ name, max }) => [name, max])).toEqual([
    ["=1+1", 8],
    ["@Vatten", null],
  ]);
  expect(excel.valuesAt("Result!A14:A15")).toEqual([["=1+1"], ["@Vatten"]]);
});

it("is taken back by one step of undo", async () => {
  const { excel, settle, ready } = await insertInto({ Blad1: [["Anteckning"]] });
  excel.book.undo();
  await settle();
  expect(sheetNames(excel)).toEqual(["Blad1"]);
  expect(ready().assessments).toEqual([]);
});

it("is refused in a workbook that is open for reading only", async () => {
  const test = await openWithFunctions({ sheets: { Blad1: [] } });
  test.excel.host.switches.isReadOnly = true;
  await test.session.refresh();
  const outcome: Outcome = await test.session.insertTemplate(municipality, "sv");
  expect(outcome).toMatchObject({ ok: false, failure: { code: "readOnly" } });
  expect(sheetNames(test.excel)).toEqual(["Blad1"]);
});
