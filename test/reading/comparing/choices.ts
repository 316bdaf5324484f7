import type { CellValue, Grid } from "../../../src/reading/grid";
import { assessAll } from "../../../src/session/assessAll";
import type { Choice } from "../../../src/taskpane/model/choices";
import { choicesOf } from "../../../src/session/choicesOf";

/** Parameter, maximum, points of one criterion. */
export type Criterion = readonly [parameter: string, max: CellValue, points: CellValue];

/** The assessments of a workbook, each on a sheet that names it: {"Kalmar 2021": [["Energi", 4, 3]]} */
export function choices(sheets: Readonly<Record<string, readonly Criterion[]>>): readonly Choice[] {
  return choicesOf(
    assessAll(Object.entries(sheets).map(([name, criteria]) => gridOf(name, criteria))).assessments,
  );
}

function gridOf(sheet: string, criteria: readonly Criterion[]): Grid {
  const rows = criteria.map(([parameter, max, points], index) => [
    parameter,
    `Kriterium ${String(index + 1)}`,
    max,
    points,
  ]);
  const values: CellValue[][] = [["Parameter", "Kriterium", "Max", "Poäng"], ...rows];
  return { sheet, row: 0, column: 0, values, formulas: values, tables: [], own: [] };
}
