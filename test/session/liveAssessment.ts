import { subjectOf } from "../../src/reading/assessment/subject";
import type { CellRef } from "../../src/reading/grid";
import type { ReadCriterion, SheetAssessment } from "../../src/reading/reading";
import { liveOf } from "../../src/session/live";
import type { LiveAssessment, LiveQuestion } from "../../src/session/session";

/** A row of a test assessment: the parameter and the points of 10; the row follows from the order. */
export type Row = readonly [parameter: string, points: number];

interface Wish {
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly rows?: readonly Row[];
  readonly headings?: Readonly<Record<string, readonly CellRef[]>>;
}

/** A question about the assessment's cells, which can be read in this way and in others. */
export function questionAbout({ source, result }: LiveAssessment): LiveQuestion {
  const { sheet, area, columns, criteria } = source;
  const mapping = {
    sheet,
    headerRow: area.row,
    firstRow: area.row + 1,
    columns: { ...columns, points: columns.points ?? 0 },
    heading: "Poäng",
  };
  const cell = criteria[0]?.pointsCell ?? { sheet, row: area.row, column: area.column };
  return { sheet, cell, candidates: [{ mapping, source, result, evidence: [] }] };
}

/** An assessment on the sheet "Bedömning": a header in A1:C1 and the given rows under it. */
export function liveAssessment({
  name = "Kalmar 2021",
  aliases = [name],
  rows = [],
  headings = {},
}: Wish): LiveAssessment {
  const sheet = "Bedömning";
  const criteria = rows.map(([parameter, points], at): ReadCriterion => {
    const row = at + 1;
    return {
      id: String(row),
      parameter,
      points: { kind: "points", value: points },
      max: 10,
      number: "",
      text: `Kriterium ${String(row)}`,
      comment: "",
      row,
      pointsCell: { sheet, row, column: 2 },
      pointsText: String(points),
      pointsFormula: null,
      maxCell: { sheet, row, column: 1 },
      applicability: null,
      commentCell: null,
      entry: { kind: "number" },
    };
  });
  const parameters = [...new Set(rows.map(([parameter]) => parameter))].map((parameter) => ({
    name: parameter,
    shortName: parameter,
    headings: headings[parameter] ?? [],
  }));
  const source: SheetAssessment = {
    name,
    subject: subjectOf(name),
    edition: null,
    aliases,
    sheet,
    table: null,
    area: { row: 0, column: 0, rowCount: rows.length + 1, columnCount: 3 },
    columns: { parameter: 0, max: 1, points: 2 },
    parameters,
    criteria,
    baseRequirements: [],
    leftOut: [],
    findings: [],
    statedShare: null,
    statedOn: [],
    parts: [
      {
        sheet,
        area: { row: 0, column: 0, rowCount: rows.length + 1, columnCount: 3 },
        headerRow: 0,
        columns: { parameter: 0, max: 1, points: 2 },
        leftOut: [],
      },
    ],
    evidence: [],
    isMapped: false,
  };
  return liveOf(source);
}

/** One assessment over several sheets: each is the part of it that stands on its sheet, as `liveAssessment` makes it. */
export function overSheets(name: string, parts: Readonly<Record<string, readonly Row[]>>): LiveAssessment {
  const sources = Object.entries(parts).map(([sheet, rows]) => {
    const { source } = liveAssessment({ name, rows });
    return {
      ...source,
      criteria: source.criteria.map((criterion) => ({
        ...criterion,
        id: `${sheet}!${criterion.id}`,
        pointsCell: { ...criterion.pointsCell, sheet },
      })),
      parts: source.parts.map((part) => ({ ...part, sheet })),
    };
  });
  const [first] = sources;
  if (!first) throw new Error("An assessment stands on a sheet at least.");
  const source: SheetAssessment = {
    ...first,
    sheet: first.parts[0]?.sheet ?? "",
    parameters: sources.flatMap(({ parameters }) => parameters),
    criteria: sources.flatMap(({ criteria }) => criteria),
    parts: sources.flatMap((each) => each.parts),
  };
  return liveOf(source);
}
