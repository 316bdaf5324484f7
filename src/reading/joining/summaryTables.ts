import type { Block } from "../outline/blocks";
import type { ClassifiedRow } from "../outline/classify";
import { parameterKey } from "../outline/parameterKey";
import { isSame } from "../rounding";
import { shareColumns, shareIn } from "../cells/shares";
import type { StatedFigure, Summary, SummaryLine } from "./summary";

/** A table with a row for each parameter, as a summary: its rows with their points, maxima and shares. */
export function summaryOfTable(block: Block): Summary {
  const { sheet, layout } = block;
  const { header, columns, title } = layout;
  const heading = header.cells.get(columns.points)?.text ?? "";
  return {
    sheet,
    row: header.row,
    column: header.span.first,
    titles: [heading, ...(title === null ? [] : [title])],
    lines: block.rows.flatMap((row) => lineOf(block, row) ?? []),
    isVague: false,
  };
}

/** Whether most rows of a table are parameters of these keys, and none is a criterion of one. */
export function listsParameters({ rows, layout: { columns } }: Block, keys: ReadonlySet<string>): boolean {
  if (columns.parameter !== undefined && columns.criterion !== undefined) return false;
  const listed = rows.filter(({ reason }) => reason === null);
  return listed.filter((classified) => keys.has(keyOf(classified))).length * 2 > listed.length;
}

function keyOf({ row: { parameter, text } }: ClassifiedRow): string {
  return parameterKey(parameter === "" ? text : parameter);
}

function lineOf(block: Block, classified: ClassifiedRow): SummaryLine | null {
  const { reason } = classified;
  if (reason !== null && reason !== "subtotal" && reason !== "total") return null;
  const key = keyOf(classified);
  const figures = figuresOf(block, classified);
  if (reason === "total") return { parameter: null, figures };
  return key === "" ? null : { parameter: key, figures };
}

function figuresOf(block: Block, { row: { row, points, max } }: ClassifiedRow): readonly StatedFigure[] {
  const { sheet, layout } = block;
  const { columns } = layout;
  const figures: StatedFigure[] = [];
  const add = (what: "points" | "max", column: number, value: number): void => {
    figures.push({ what, value, cell: sheet.cell(row, column), states: (is) => isSame(value, is) });
  };
  if (points.points.kind === "points") add("points", columns.points, points.points.value);
  if (max?.max !== undefined && max.max !== null) add("max", columns.max ?? columns.points, max.max);
  for (const column of shareColumns(block)) {
    const shown = shareIn(sheet.value(row, column));
    if (shown)
      figures.push({
        what: "share",
        value: shown.share,
        cell: sheet.cell(row, column),
        states: shown.states,
      });
  }
  return figures;
}
