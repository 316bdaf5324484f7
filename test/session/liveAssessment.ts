import type { CellRef } from "../../src/reading/grid";
import type { ReadCriterion, SheetAssessment } from "../../src/reading/reading";
import { assess } from "../../src/scoring/assess";
import type { LiveAssessment } from "../../src/session/session";

/** A row of a test assessment: the parameter and the points of 10; the row follows from the order. */
export type Row = readonly [parameter: string, points: number];

interface Wish {
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly rows?: readonly Row[];
  readonly headings?: Readonly<Record<string, readonly CellRef[]>>;
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
      text: `Kriterium ${String(row)}`,
      comment: "",
      row,
      pointsCell: { sheet, row, column: 2 },
      maxCell: { sheet, row, column: 1 },
    };
  });
  const parameters = [...new Set(rows.map(([parameter]) => parameter))].map((parameter) => ({
    name: parameter,
    shortName: parameter,
    headings: headings[parameter] ?? [],
  }));
  const source: SheetAssessment = {
    name,
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
  return { source, result: assess(criteria, parameters) };
}
