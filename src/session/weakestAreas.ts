import { contains } from "../excel/areas";
import type { Area, CellRef } from "../reading/grid";
import { hasRanking, weakest } from "../scoring/ranking";
import type { LiveAssessment } from "./session";

/** An area of a sheet, named by its name. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * What to mark: in each assessment the criterion rows of its weakest parameters, across the assessment's columns,
 * and their heading and subtotal cells elsewhere. Rows that stand together are one area. An assessment without a
 * ranking has nothing to mark.
 */
export function weakestAreas(assessments: readonly LiveAssessment[], count: number): readonly SheetArea[] {
  return assessments
    .filter(({ result }) => hasRanking(result))
    .flatMap((assessment) => areasOf(assessment, count));
}

function areasOf({ source, result }: LiveAssessment, count: number): readonly SheetArea[] {
  const names = new Set(weakest(result, count).map(({ name }) => name));
  const { column, columnCount } = source.area;
  const rows = source.criteria
    .filter(({ parameter }) => names.has(parameter))
    .map(({ row }): Area => ({ row, column, rowCount: 1, columnCount }));
  const headings = source.parameters
    .filter(({ name }) => names.has(name))
    .flatMap((parameter) => parameter.headings);
  return [...onSheet(source.sheet, joined(rows)), ...headingAreas(headings, source.sheet, rows)];
}

/** Headings within marked rows are marked with them. */
function headingAreas(
  headings: readonly CellRef[],
  sheet: string,
  rows: readonly Area[],
): readonly SheetArea[] {
  const sheets = [...new Set(headings.map((heading) => heading.sheet))];
  return sheets.flatMap((each) => {
    const cells = headings.filter((heading) => heading.sheet === each).map(cellArea);
    const free = cells.filter((cell) => each !== sheet || !rows.some((row) => contains(row, cell)));
    return onSheet(each, joined(free));
  });
}

function onSheet(sheet: string, areas: readonly Area[]): readonly SheetArea[] {
  return areas.map((area) => ({ sheet, area }));
}

function cellArea({ row, column }: CellRef): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** Joins areas that stand side by side in a row, then those that stand under one another in the same columns. */
function joined(areas: readonly Area[]): readonly Area[] {
  return joinEach(transposed(joinEach(transposed(distinct(areas)))));
}

/** Joins areas of the same columns whose rows follow one another. */
function joinEach(areas: readonly Area[]): readonly Area[] {
  const joinedAreas: Area[] = [];
  for (const area of [...areas].sort(
    (a, b) => a.column - b.column || a.columnCount - b.columnCount || a.row - b.row,
  )) {
    const last = joinedAreas.at(-1);
    const follows =
      last?.column === area.column &&
      last.columnCount === area.columnCount &&
      last.row + last.rowCount === area.row;
    if (follows) joinedAreas.splice(-1, 1, { ...last, rowCount: last.rowCount + area.rowCount });
    else joinedAreas.push(area);
  }
  return joinedAreas;
}

/** Rows for columns, so that joinEach also joins side by side. */
function transposed(areas: readonly Area[]): readonly Area[] {
  return areas.map(({ row, column, rowCount, columnCount }) => ({
    row: column,
    column: row,
    rowCount: columnCount,
    columnCount: rowCount,
  }));
}

function distinct(areas: readonly Area[]): readonly Area[] {
  const seen = new Map(areas.map((area) => [`${String(area.row)}:${String(area.column)}`, area]));
  return [...seen.values()];
}
