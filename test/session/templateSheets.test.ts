import type { Locale } from "../../src/i18n/translator";
import { columns, fieldColumn, rows } from "../../src/sheets/template/assessmentCells";
import type { TemplateChoice } from "../../src/sheets/template/choice";
import { templateNames } from "../../src/sheets/template/names";
import { templateDrafts } from "../../src/sheets/template/templateDrafts";
import { templateOf } from "../../src/sheets/template/template";
import { toAddress } from "../../src/reading/address";
import { missing } from "../support/missing";
import type { TestExcel } from "../support/excel";
import { filledIn, sheetsFrom } from "../sheets/template/draftBook";
import { kalmarEntries } from "../sheets/template/kalmar";
import type { TestSession } from "./openSession";
import { openWithFunctions } from "./withFunctions";

const free = { sheets: [], tables: [] };
const municipality2021: TemplateChoice = { kind: "edition", edition: "municipality2021" };
const own: TemplateChoice = {
  kind: "own",
  parameters: [
    { name: "Vatten", max: 8 },
    { name: "Energi", max: 7.5 },
  ],
};

/** The sheets of a template in a workbook that knows nothing of them: no setting says which are output. */
function openTemplate(choice: TemplateChoice, locale: Locale): Promise<TestSession> {
  const names = templateNames(locale, free);
  return openWithFunctions({ sheets: sheetsFrom(templateDrafts(choice, locale, names)) });
}

const field = (sheet: string, row: number, column: number = fieldColumn) => toAddress({ sheet, row, column });

/** Klimat's figures on the sheet of the result beside those of the check: label -> [Klimat, check]. */
function figures(excel: TestExcel, sheet: string): Record<string, readonly unknown[]> {
  const lines = excel.valuesAt(`${sheet}!A6:C11`);
  return Object.fromEntries(lines.map(([label, ...both]) => [String(label), both]));
}

const choices: readonly (readonly [string, TemplateChoice, Locale, number | null])[] = [
  ["municipality, in Swedish", { kind: "edition", edition: "municipality" }, "sv", 66],
  ["municipality, in English", { kind: "edition", edition: "municipality" }, "en", 66],
  ["municipality 2021, in English", municipality2021, "en", 67],
  ["region, in Swedish", { kind: "edition", edition: "region" }, "sv", null],
  ["region, in English", { kind: "edition", edition: "region" }, "en", null],
  ["own parameters", own, "sv", 15.5],
];

it.each(choices)(
  "an empty template of %s reads as one assessment that nobody has begun",
  async (_, choice, locale, max) => {
    const { ready } = await openTemplate(choice, locale);
    const { assessments, questions, findings } = ready();
    const template = templateOf(choice, locale);
    expect([assessments.length, questions, findings]).toEqual([1, [], []]);
    const { source, result } = assessments[0] ?? missing("an assessment");
    expect(source.criteria).toHaveLength(template.rows.length);
    expect(source.criteria.every(({ points }) => points.kind === "notAssessed")).toBe(true);
    expect(result.parameters.map(({ name }) => name)).toEqual(template.parameters);
    expect([result.points, result.max, result.assessed]).toEqual([0, max, 0]);
    expect(source.baseRequirements.map(({ met }) => met)).toEqual([null, null, null, null]);
    const expected = template.hasOpenMaxima ? ["blankPoints", "noMax"] : ["blankPoints"];
    expect([...new Set(source.findings.map(({ code }) => code))].sort()).toEqual(expected);
  },
);

it("filled in with Kalmar's points it gives 54 of 67, 81 %, in Klimat and in the check", async () => {
  const drafts = templateDrafts(municipality2021, "sv", templateNames("sv", free));
  const answers = [6, 7, 8, 9].map((row) => ({ sheet: "Baskrav", row, column: 1, content: "Ja" }));
  const subject = [
    { sheet: "Bedömning", row: rows.subject, column: fieldColumn, content: "Kalmar" },
    { sheet: "Bedömning", row: rows.year, column: fieldColumn, content: 2021 },
  ];
  const sheets = sheetsFrom(filledIn(drafts, [...kalmarEntries("Bedömning"), ...answers, ...subject]));
  const { excel, ready } = await openWithFunctions({ sheets });
  const [live] = ready().assessments;
  expect(ready().assessments).toHaveLength(1);
  expect(live?.source).toMatchObject({
    name: "Kalmar 2021",
    subject: { owner: "Kalmar", year: 2021 },
    findings: [],
  });
  expect(live?.source.baseRequirements.map(({ met }) => met)).toEqual([true, true, true, true]);
  expect(live?.result).toMatchObject({ points: 54, max: 67, share: 54 / 67 });
  expect(figures(excel, "Resultat")).toEqual({
    Poäng: [54, 54],
    Maxpoäng: [67, 67],
    Andel: [expect.closeTo(54 / 67), expect.closeTo(54 / 67)],
    "Kvar till max": [13, 13],
    "Bedömda kriterier": [1, 1],
    "Baskraven uppfyllda": [true, true],
  });
  const lines = excel.valuesAt("Resultat!A14:H20");
  expect(lines.map(([name, points, max]) => [name, points, max])).toEqual(
    live?.result.parameters.map(({ name, points, max }) => [name, points, max]),
  );
  for (const [, points, max, share, , ...check] of lines) expect(check).toEqual([points, max, share]);
  expect(excel.valuesAt("Resultat!A41:F44")).toEqual([
    ["Starkast", null, null, null, null, "Kontroll"],
    ["Mål, åtgärder och uppföljning", null, null, null, null, "Mål, åtgärder och uppföljning"],
    ["Organisation och förankring", null, null, null, null, null],
    [null, null, null, null, null, null],
  ]);
  expect(excel.valuesAt("Resultat!A50:F52")).toEqual([
    ["Svagast", null, null, null, null, "Kontroll"],
    [
      "Kommunikation och samarbete",
      null,
      null,
      null,
      null,
      "Kommunikation, samarbete med näringslivet och kommuninvånarna",
    ],
    ["Upphandling", null, null, null, null, null],
  ]);
});

it("counts what is not applicable in the same way in Klimat and in the check", async () => {
  const { excel, ready, settle } = await openTemplate({ kind: "edition", edition: "municipality" }, "sv");
  excel.edit(field("Bedömning", rows.first, columns.points), 2);
  excel.edit(field("Bedömning", rows.first + 1, columns.notApplicable), "x");
  await settle();
  expect(ready().assessments[0]?.result).toMatchObject({ points: 2, max: 64, assessed: 1, criteria: 42 });
  const { Poäng, Maxpoäng, Andel, "Bedömda kriterier": assessed } = figures(excel, "Resultat");
  expect([Poäng, Maxpoäng, Andel, assessed]).toEqual([
    [2, 2],
    [64, 64],
    [expect.closeTo(2 / 64), expect.closeTo(2 / 64)],
    [expect.closeTo(1 / 42), expect.closeTo(1 / 42)],
  ]);
});

it("shows no share while maxima are missing, and the share once they are filled in", async () => {
  const { excel, settle } = await openTemplate({ kind: "edition", edition: "region" }, "en");
  expect(figures(excel, "Result")).toMatchObject({
    Points: [0, 0],
    "Max points": ["–", "–"],
    Share: ["–", "–"],
  });
  const count = templateOf({ kind: "edition", edition: "region" }, "en").rows.length;
  const ones = Array.from({ length: count }, () => [1, 2]);
  excel.edit(field("Assessment", rows.first, columns.points), ones);
  await settle();
  expect(figures(excel, "Result")).toMatchObject({ "Max points": [2 * count, 2 * count], Share: [0.5, 0.5] });
});
