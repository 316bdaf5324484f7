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
