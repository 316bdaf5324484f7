import type { AssessmentPart, SheetAssessment } from "../reading";
import type { CellsReference, Formula } from "./formula";
import { rowKey } from "./scene";

/**
 * The formulas that have to do with an assessment: those that stand in its rows below and between the criteria,
 * those that refer to its cells, and those that refer to the rows of these, as the share in a summary does.
 */
export function concerning(assessment: SheetAssessment, formulas: readonly Formula[]): readonly Formula[] {
  const parts = assessment.parts.map((part) => ({ ...part, lastRow: lastRowOf(part) }));
  const isDirect = ({ cell, references }: Formula): boolean =>
    parts.some(
      (part) =>
        touches(part, { sheet: cell.sheet, area: { ...cell, rowCount: 1, columnCount: 1 } }) ||
        references.some((reference) => touches(part, reference)),
    );
  const direct = new Set(formulas.filter(isDirect));
  const rows = new Set([...direct].map(({ cell }) => rowKey(cell)));
  return formulas.filter(
    (formula) =>
      direct.has(formula) ||
      formula.references.some(({ sheet, area }) => rows.has(rowKey({ sheet, row: area.row }))),
  );
}

interface Place extends AssessmentPart {
  /** Of the rows that were left out, too. */
  readonly lastRow: number;
}

function lastRowOf({ area, leftOut }: AssessmentPart): number {
  return Math.max(area.row + area.rowCount - 1, leftOut.at(-1)?.row ?? 0);
}

function touches(part: Place, { sheet, area }: Omit<CellsReference, "text">): boolean {
  return (
    part.sheet === sheet &&
    area.column < part.area.column + part.area.columnCount &&
    area.column + area.columnCount > part.area.column &&
    area.row <= part.lastRow &&
    area.row + area.rowCount > part.area.row
  );
}
