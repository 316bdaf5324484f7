import type { Area } from "../../reading/grid";
import type { DraftCell } from "../../sheets/draft";
import { rectangles } from "../../sheets/rectangles";
import { rangeOf } from "../request";
import { step, type Step } from "./steps";

/** Merges cells that take several columns. */
export function mergeSteps(sheet: Excel.Worksheet, cells: readonly DraftCell[]): readonly Step[] {
  return wideAreas(cells).map(({ area }) => step(() => rangeOf(sheet, area).merge(true)));
}

/** Where cells take several columns; those of one place and width in rows below each other together. */
export function wideAreas(
  cells: readonly DraftCell[],
): readonly { readonly span: number; readonly area: Area }[] {
  const bySpan = new Map<number, DraftCell[]>();
  for (const cell of cells.filter(isWide)) {
    const span = cell.span ?? 1;
    bySpan.set(span, [...(bySpan.get(span) ?? []), cell]);
  }
  return [...bySpan].flatMap(([span, wide]) =>
    rectangles(wide).map((area) => ({ span, area: { ...area, columnCount: span } })),
  );
}

/** The cells, with the blank ones that they are merged with. */
export function spread(cells: readonly DraftCell[]): readonly DraftCell[] {
  return cells.flatMap((cell) => [cell, ...covered(cell)]);
}

function covered({ row, column, look, span = 1 }: DraftCell): readonly DraftCell[] {
  return Array.from({ length: span - 1 }, (_, right) => ({
    row,
    column: column + right + 1,
    content: null,
    look,
  }));
}

function isWide({ span = 1 }: DraftCell): boolean {
  return span > 1;
}
