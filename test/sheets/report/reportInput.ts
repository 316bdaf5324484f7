import { baseRequirements, kalmar2021 } from "../../../scripts/kalmar-2021/evaluation";
import { palettes } from "../../../src/excel/palettes";
import type { CellValue, Grid } from "../../../src/reading/grid";
import { assessAll } from "../../../src/session/assessAll";
import { defaultSettings } from "../../../src/session/settings";
import { reportParts, type EmissionFigures, type ReportInput } from "../../../src/sheets/report/reportInput";

/** Rows of an assessment: parameter, number, criterion, maximum, points, comment. */
export type Row = readonly [string, string, string, CellValue, CellValue, string];

/** Kalmar's criteria, with other points in some of them, by number: {"6.1": 5} */
export function kalmarRows(points: Readonly<Record<string, CellValue>> = {}): readonly Row[] {
  return kalmar2021.flatMap(({ name, criteria }) =>
    criteria.map(({ number, text, max, points: own, comment = "" }): Row => [
      name,
      number,
      text,
      max,
      points[number] ?? own,
      comment,
    ]),
  );
}

/** A sheet with an assessment. */
export function assessmentSheet(
  rows: readonly Row[],
  title = "Kalmar kommun 2021",
  sheet = "Bedömning",
): Grid {
  return gridOf(sheet, [
    [title, "", "", "", "", ""],
    [],
    ["Parameter", "Nr", "Kriterium", "Maxpoäng", "Poäng", "Kommentar"],
    ...rows,
  ]);
}

/** A sheet with the base requirements, answered so. */
export function baseSheet(...answers: readonly string[]): Grid {
  return gridOf("Baskrav", [
    ["Baskrav", ""],
    ["Krav", "Uppfyllt"],
    ...baseRequirements.map((text, index) => [text, answers[index] ?? "Ja"]),
  ]);
}

function gridOf(sheet: string, rows: readonly (readonly CellValue[])[]): Grid {
  const width = Math.max(...rows.map(({ length }) => length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return { sheet, row: 0, column: 0, values, formulas: values, tables: [], own: [] };
}

/** Kalmar's emissions per inhabitant, made up so that they fall by 54 %. */
export const emissions: EmissionFigures = {
  base: { year: 1990, emissions: 560_000, population: 56_000 },
  later: { year: 2020, emissions: 322_000, population: 70_000 },
  gas: "alla växthusgaser, CO₂e",
  boundary: "geografiskt område",
  source: "Nationella emissionsdatabasen och SCB",
};

/** What a report of the last assessment on these sheets is made of, in full. */
export function reportInput(grids: readonly Grid[], more: Partial<ReportInput> = {}): ReportInput {
  const { assessments, findings } = assessAll(grids);
  const assessment = assessments.at(-1);
  if (!assessment) throw new Error("The sheets hold no assessment.");
  return {
    assessment,
    all: assessments,
    findings,
    weakness: defaultSettings,
    threshold: null,
    markColor: palettes.orange.fill,
    emissions: null,
    parts: new Set(reportParts),
    madeOn: new Date(2026, 10, 23),
    ...more,
  };
}

/** A text with plain spaces and signs, where numbers have those of their language. */
export function plain(text: string): string {
  return text.replaceAll("\u00A0", " ").replaceAll("\u202F", " ").replaceAll("\u2212", "-");
}
