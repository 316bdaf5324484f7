import { contains } from "../reading/areas";
import type { Area, CellRef } from "../reading/grid";
import type { ReadCriterion, SheetAssessment } from "../reading/reading";
import { joinAreas } from "./joinAreas";
import { partOf } from "./partOf";
import type { LiveAssessment } from "./session";
import { weakParameters, type Weakness } from "../scoring/weakParameters";

/** An area of a sheet, named by its name. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * What to mark: in each assessment the criterion rows of its weakest parameters, across the assessment's columns,
 * and their heading and subtotal cells elsewhere. Rows that stand together are one area.
 */
export function weakestAreas(
  assessments: readonly LiveAssessment[],
  weakness: Weakness,
): readonly SheetArea[] {
  return assessments.flatMap((assessment) => areasOf(assessment, weakness));
}

function areasOf({ source, result }: LiveAssessment, weakness: Weakness): readonly SheetArea[] {
  const names = new Set(weakParameters(result, weakness).map(({ name }) => name));
  const rows = source.criteria
    .filter(({ parameter }) => names.has(parameter))
    .map((criterion) => rowOf(criterion, source));
  const headings = source.parameters
    .filter(({ name }) => names.has(name))
    .flatMap((parameter) => parameter.headings);
  return sheetNames([...rows, ...headings]).flatMap((sheet) => {
    const marked = rows.filter((row) => row.sheet === sheet).map(({ area }) => area);
    const cells = headings.filter((heading) => heading.sheet === sheet).map(cellArea);
    const areas = [...joinAreas(marked), ...joinAreas(outside(marked, cells))];
    return areas.map((area) => ({ sheet, area }));
  });
}

/** The row of a criterion, as wide as the block that it stands in. */
function rowOf(criterion: ReadCriterion, source: SheetAssessment): SheetArea {
  const { sheet, row } = criterion.pointsCell;
  const { column, columnCount } = (partOf(criterion, source) ?? source).area;
  return { sheet, area: { row, column, rowCount: 1, columnCount } };
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
