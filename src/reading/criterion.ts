import type { Points } from "../scoring/criterion";
import { toAddress } from "./address";
import type { Block } from "./blocks";
import { finding } from "./finding";
import type { Finding, ReadCriterion } from "./reading";
import type { Row } from "./rows";

/** A criterion of a block, and what is to be said about it. */
export interface CriterionReading {
  readonly criterion: ReadCriterion;
  readonly findings: readonly Finding[];
}

/** Makes a criterion of a row. An error in the row makes its points invalid: they are never silently counted. */
export function readCriterion(
  { sheet, header: { columns } }: Block,
  row: Row,
  parameter: string,
): CriterionReading {
  const pointsCell = sheet.cell(row.row, columns.points);
  const maxCell = columns.max === undefined ? null : sheet.cell(row.row, columns.max);
  const isApplicable = row.points.points.kind !== "notApplicable";
  const findings: Finding[] = [];
  if (parameter === "" && isApplicable)
    findings.push(finding("noParameter", sheet.cell(row.row, columns.parameter)));
  if (row.points.remark) findings.push(finding(row.points.remark.code, pointsCell, row.points.remark.values));
  if (row.max?.remark && isApplicable)
    findings.push(finding(row.max.remark.code, maxCell, row.max.remark.values));
  const max = row.max?.max ?? null;
  const { points: read } = row.points;
  if (read.kind === "points" && max !== null && read.value > max) {
    findings.push(finding("aboveMax", pointsCell, { points: read.value, max }));
  }
  const hasError = findings.some(({ severity }) => severity === "error");
  const points: Points = hasError ? { kind: "invalid" } : read;
  const id = toAddress({ ...pointsCell, sheet: "" });
  const { text, comment } = row;
  return {
    criterion: { id, parameter, points, max, text, comment, row: row.row, pointsCell, maxCell },
    findings,
  };
}
