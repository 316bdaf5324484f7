import { emptyFile } from "../../../src/workbench/book/emptyFile";
import type { BookFile, CellFile } from "../../../src/workbench/book/file";
import type { CellContent } from "../../../src/workbench/book/parts";
import { sheet } from "../../kalmar-2021/sheet";
import { parameters } from "../parameters";

/** So many assessments, each with so many criteria. */
export interface Size {
  readonly assessments: number;
  readonly criteria: number;
}

/** A scored row of the list. */
export interface Row {
  readonly municipality: string;
  readonly parameter: string;
  readonly text: string;
  readonly max: number;
  readonly points: number;
}

export const listSheet = "Bedömning";
export const formulaSheet = "Formler";

/** Where the list's first row stands, and its columns of maxima and points; from 0. */
export const firstRow = 1;
export const pointsColumn = 4;

const header = ["Kommun", "Parameter", "Kriterium", "Maxpoäng", "Poäng"];

/** One list of all municipalities, each with its criteria in seven parameters and half points. */
export function listOf({ assessments, criteria }: Size): readonly Row[] {
  return Array.from({ length: assessments * criteria }, (_, index) => {
    const own = index % criteria;
    const place = Math.floor((own * parameters.length) / criteria);
    return {
      municipality: `Kommun ${String(Math.floor(index / criteria) + 1)}`,
      parameter: parameters[place] ?? "",
      text: `Kriterium ${String(place + 1)}.${String(own + 1)}`,
      max: 4,
      points: (index % 9) / 2,
    };
  });
}

/** The workbook with the list on one sheet, and an empty one for the formulas. */
export function workbookOf(rows: readonly Row[]): BookFile {
  const lines: readonly (readonly CellContent[])[] = [
    header,
    ...rows.map(({ municipality, parameter, text, max, points }) => [
      municipality,
      parameter,
      text,
      max,
      points,
    ]),
  ];
  const cells = lines.flatMap((line, row) =>
    line.map((value, column): CellFile => ({ row, column, value, formula: null, spill: null, style: null })),
  );
  return {
    ...emptyFile(),
    sheets: [sheet({ name: listSheet, cells }), sheet({ name: formulaSheet, cells: [] })],
  };
}

/** The list after one edit: other points for its first criterion. */
export function editOf(rows: readonly Row[]): { readonly rows: readonly Row[]; readonly points: number } {
  const [first, ...others] = rows;
  if (!first) throw new RangeError("The list has no rows.");
  const points = (first.points + 1.5) % 4;
  return { rows: [{ ...first, points }, ...others], points };
}
