import { baseBlocksOf, isBaseTitle, metAt } from "../assessment/baseRequirements";
import type { Block } from "../outline/blocks";
import { formOf } from "./cellForm";
import type { Figures } from "./figures";
import type { Layout } from "../layouts/layout";
import type { BaseRequirement } from "../reading";
import type { Row } from "../outline/rows";
import type { SheetView } from "../sheetView";

/**
 * Whether a row among criteria is a base requirement: a word says so in place of its figures, its parameter is
 * called so and it has no figures, or it belongs to base requirements with a title of their own.
 */
export function isGate(
  sheet: SheetView,
  { columns }: Layout,
  row: number,
  parameter: string,
  { hasGateWord, max }: Figures,
): boolean {
  if (hasGateWord || isInBaseBlock(sheet, row)) return true;
  if ((max?.max ?? null) !== null || !isBaseTitle(parameter)) return false;
  return formOf(sheet.value(row, columns.points)).kind !== "number";
}

function isInBaseBlock(sheet: SheetView, row: number): boolean {
  return baseBlocksOf(sheet).some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
}

/** The base requirements among the criteria of a block. */
export function gatesOf({ sheet, layout, rows }: Block): readonly BaseRequirement[] {
  return rows
    .filter(({ reason, row }) => reason === "baseRequirement" && !isInBaseBlock(sheet, row.row))
    .map(({ row }) => gateOf(sheet, layout, row));
}

/** The answer stands in place of the points, or in any other cell of the row. */
function gateOf(sheet: SheetView, { header: { span }, columns }: Layout, row: Row): BaseRequirement {
  const others = Array.from({ length: span.last - span.first + 1 }, (_, index) => span.first + index);
  const column = [columns.points, ...others].find((each) => metAt(sheet, row.row, each) !== null);
  return {
    text: row.text || row.parameter,
    met: column === undefined ? null : metAt(sheet, row.row, column),
    cell: sheet.cell(row.row, column ?? columns.points),
  };
}
