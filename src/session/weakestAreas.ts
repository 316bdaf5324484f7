import { contains } from "../excel/areas";
import type { Area, CellRef } from "../reading/grid";
import type { ReadCriterion, SheetAssessment } from "../reading/reading";
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
  const rows = source.criteria
    .filter(({ parameter }) => names.has(parameter))
    .map((criterion) => rowOf(criterion, source));
  const headings = source.parameters
    .filter(({ name }) => names.has(name))
    .flatMap((parameter) => parameter.headings);
  return sheetNames([...rows, ...headings]).flatMap((sheet) => {
    const marked = rows.filter((row) => row.sheet === sheet).map(({ area }) => area);
    const cells = headings.filter((heading) => heading.sheet === sheet).map(cellArea);
    const areas = [...joined(marked), ...joined(outside(marked, cells))];
    return areas.map((area) => ({ sheet, area }));
  });
}

/** The row of a criterion, as wide as the block that it stands in. */
function rowOf({ pointsCell }: ReadCriterion, { parts, area }: SheetAssessment): SheetArea {
  const { sheet, row, column } = pointsCell;
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  const part = parts.find((each) => each.sheet === sheet && contains(each.area, cell));
  const { column: first, columnCount } = part?.area ?? area;
  return { sheet, area: { row, column: first, rowCount: 1, columnCount } };
}

/** Headings within marked rows are marked with them. */
function outside(rows: readonly Area[], cells: readonly Area[]): readonly Area[] {
  return cells.filter((cell) => !rows.some((row) => contains(row, cell)));
}

function sheetNames(places: readonly { readonly sheet: string }[]): readonly string[] {
  return [...new Set(places.map(({ sheet }) => sheet))];
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
