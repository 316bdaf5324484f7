import { intersection } from "../reading/areas";
import { cellArea } from "../reading/input/ownCells";
import type { Area, CellRef } from "../reading/grid";
import type { SheetAssessment } from "../reading/reading";
import type { Assessed } from "./assessAll";

interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * The first cell of an area, row by row, that belongs to an assessment, also to one that a person may yet choose to
 * read; null for none. Blank cells belong to it too: points are typed there.
 */
export function firstInputCell(
  sheet: string,
  area: Area,
  { assessments, questions }: Pick<Assessed, "assessments" | "questions">,
): CellRef | null {
  const all = [
    ...assessments.map(({ source }) => source),
    ...questions.flatMap(({ candidates }) => candidates.map(({ source }) => source)),
  ];
  const shared = all
    .flatMap(areasOf)
    .flatMap((input) => (input.sheet === sheet ? (intersection(area, input.area) ?? []) : []));
  const [first] = shared.sort((one, other) => one.row - other.row || one.column - other.column);
  return first ? { sheet, row: first.row, column: first.column } : null;
}

function areasOf({ parts, criteria, baseRequirements, parameters }: SheetAssessment): readonly SheetArea[] {
  const cells = [
    ...criteria.flatMap(({ pointsCell, maxCell }) => (maxCell ? [pointsCell, maxCell] : [pointsCell])),
    ...baseRequirements.map(({ cell }) => cell),
    ...parameters.flatMap(({ headings }) => headings),
  ];
  return [...parts, ...cells.map((cell) => ({ sheet: cell.sheet, area: cellArea(cell) }))];
}
