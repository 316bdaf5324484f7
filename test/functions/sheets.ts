import { kalmar2021 } from "../../scripts/kalmar-2021/evaluation";
import type { Cells } from "../../src/functions/cells";
import type { CellValue, Grid } from "../../src/reading/grid";
import { assessAll } from "../../src/session/assessAll";
import type { ReadyState } from "../../src/session/session";
import { ready } from "./source";

/** Parameter, criterion, max, points. */
type Row = readonly [string, string, CellValue, CellValue];

/** Cells of an assessment: a header row and these criteria. */
export function cellsOf(rows: readonly Row[]): Cells {
  return [["Parameter", "Kriterium", "Max", "Poäng"], ...rows];
}

export const kalmar: Cells = cellsOf(
  kalmar2021.flatMap(({ name, criteria }) =>
    criteria.map(({ text, max, points }): Row => [name, text, max, points]),
  ),
);

/** One criterion is not assessed and one not applicable. */
export const halfway = cellsOf([
  ["Transporter", "Gång och cykel", 2, 1.5],
  ["Transporter", "Laddplatser", 3, null],
  ["Energi", "Solel", 4, "–"],
  ["Energi", "Energiplan", 1, 0],
]);

/** Points above the maximum, in D3. */
export const aboveMax = cellsOf([
  ["Transporter", "Gång och cykel", 2, 2],
  ["Energi", "Solel", 4, 7],
]);

/** One of the maxima is missing, in row 2. */
export const noMax = cellsOf([
  ["Transporter", "Gång och cykel", null, 2],
  ["Energi", "Solel", 4, 3],
]);

/** No criterion has a maximum. */
export const noMaxAtAll = cellsOf([
  ["Transporter", "Gång och cykel", null, 2],
  ["Energi", "Solel", null, 3],
]);

/** Nothing is applicable. */
export const nothingApplicable = cellsOf([["Energi", "Solel", 4, "–"]]);

/** A grid of a sheet that starts with these cells. */
export function gridOf(sheet: string, values: Cells): Grid {
  return { sheet, row: 0, column: 0, values, formulas: values, tables: [], own: [] };
}

/** A session that has read these sheets. */
export function readyWith(
  sheets: Readonly<Record<string, Cells>>,
  rest: Partial<ReadyState> = {},
): ReadyState {
  const { assessments, questions, findings } = assessAll(
    Object.entries(sheets).map(([sheet, values]) => gridOf(sheet, values)),
  );
  return ready(assessments, { questions, findings, ...rest });
}
