import { strongLook } from "../excel/markLooks";
import type { CellRef } from "../reading/grid";
import type { ReadCriterion, SheetAssessment } from "../reading/reading";
import { joinBySheet } from "./joinBySheet";
import type { MarkedArea } from "./markedAreas";
import { partOf } from "./partOf";
import type { LiveAssessment, Settings } from "./session";
import { weakCriteria } from "./weakCriteria";

/**
 * The marks on single cells of an assessment: text and points of criteria that lost points, and signs before the texts
 * of all that is marked.
 */
export function criterionMarks(live: LiveAssessment, settings: Settings): readonly MarkedArea[] {
  const { marked, palette, symbol } = settings;
  const { all, lossy } = weakCriteria(live, settings);
  const strong = marked === "parameters" ? [] : lossy;
  const plain = marked === "criteria" ? [] : all.filter((criterion) => !strong.includes(criterion));
  const textsOf = (criteria: readonly ReadCriterion[]) =>
    criteria.flatMap((criterion) => textCell(criterion, live.source) ?? []);
  const cells = [...textsOf(strong), ...strong.map(({ pointsCell }) => pointsCell)];
  return [
    ...joinBySheet(cells).map((area) => ({ ...area, look: strongLook(palette) })),
    ...joinBySheet(symbol ? textsOf(plain) : []).map((area) => ({ ...area, look: "symbol" as const })),
    ...joinBySheet(symbol ? textsOf(strong) : []).map((area) => ({ ...area, look: "doubleSymbol" as const })),
  ];
}

/** Without a column for criteria, the parameter's name stands for the row. */
function textCell(criterion: ReadCriterion, source: SheetAssessment): CellRef | null {
  const { columns } = partOf(criterion, source) ?? source;
  const column = columns.criterion ?? columns.parameter;
  const { sheet, row } = criterion.pointsCell;
  return column === undefined ? null : { sheet, row, column };
}
