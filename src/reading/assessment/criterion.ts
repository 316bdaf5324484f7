import { toAddress } from "../address";
import type { Block } from "../outline/blocks";
import { textOf } from "../cells/cells";
import { entryOf } from "../cells/entry";
import { finding } from "../finding";
import type { CellRef } from "../grid";
import { pointsIn } from "../layouts/levels";
import type { Entry, Finding, ReadCriterion, ReadParameter } from "../reading";
import type { Row } from "../outline/rows";
import { withChoices } from "./choices";

/** A criterion of a block, and what is to be said about it. */
export interface CriterionReading {
  readonly criterion: ReadCriterion;
  readonly findings: readonly Finding[];
}

const markedColumns: Entry = { kind: "sheet", manner: "columns" };

/** The id of the criterion in a row of a block: the address of its points. */
export function criterionId({ sheet, layout }: Block, row: number): string {
  return toAddress({ ...sheet.cell(row, pointsIn(sheet, layout, row).column), sheet: "" });
}

/** Makes a criterion of a row. An error in the row makes its points invalid: they are never silently counted. */
export function readCriterion(
  block: Block,
  row: Row,
  parameter: Pick<ReadParameter, "name" | "declaredMax"> | null,
  weight: number | null = null,
): CriterionReading {
  const { sheet, layout } = block;
  const { columns } = layout;
  const { column, value } = pointsIn(sheet, layout, row.row);
  const pointsCell = sheet.cell(row.row, column);
  const maxCell = columns.max === undefined ? null : sheet.cell(row.row, columns.max);
  const applicabilityCell =
    columns.notApplicable === undefined ? null : sheet.cell(row.row, columns.notApplicable);
  const findings = findingsOf(row, parameter, {
    parameterCell: sheet.cell(row.row, columns.parameter ?? columns.criterion ?? columns.points),
    pointsCell,
    maxCell,
    applicabilityCell,
  });
  const hasError = findings.some(({ severity }) => severity === "error");
  return {
    criterion: {
      id: criterionId(block, row.row),
      parameter: parameter?.name ?? "",
      points: hasError ? { kind: "invalid" } : row.points.points,
      max: row.max?.max ?? row.scaleMax,
      number: row.number,
      text: row.text,
      comment: columns.comment === undefined ? "" : String(sheet.value(row.row, columns.comment) ?? ""),
      row: row.row,
      ...(weight !== null && { weight }),
      pointsCell,
      pointsText: textOf(value),
      pointsFormula: sheet.formula(row.row, column),
      maxCell,
      applicability: applicabilityCell && {
        cell: applicabilityCell,
        text: textOf(sheet.value(applicabilityCell.row, applicabilityCell.column)),
      },
      commentCell: columns.comment === undefined ? null : sheet.cell(row.row, columns.comment),
      entry: withChoices(layout.levels.length > 0 ? markedColumns : entryOf(value, row.scale), block, row),
    },
    findings,
  };
}

interface CriterionCells {
  readonly parameterCell: CellRef;
  readonly pointsCell: CellRef;
  readonly maxCell: CellRef | null;
  readonly applicabilityCell: CellRef | null;
}

/** A criterion that is not applicable needs neither parameter nor maximum. */
function findingsOf(
  row: Row,
  parameter: Pick<ReadParameter, "declaredMax"> | null,
  { parameterCell, pointsCell, maxCell, applicabilityCell }: CriterionCells,
): readonly Finding[] {
  const { points, remark } = row.points;
  const findings = row.doubt ? [finding(row.doubt.code, applicabilityCell, row.doubt.values)] : [];
  if (points.kind === "notApplicable") return findings;
  if (!parameter) findings.push(finding("noParameter", parameterCell));
  if (remark) findings.push(finding(remark.code, pointsCell, remark.values));
  const isDeclared = row.max?.remark?.code === "noMax" && (parameter?.declaredMax ?? null) !== null;
  if (row.max?.remark && !isDeclared)
    findings.push(finding(row.max.remark.code, maxCell, row.max.remark.values));
  const max = row.max?.max ?? row.scaleMax;
  if (points.kind === "points" && max !== null && points.value > max) {
    findings.push(finding("aboveMax", pointsCell, { points: points.value, max }));
  }
  return findings;
}
