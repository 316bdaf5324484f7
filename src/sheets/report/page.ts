import type { Area } from "../../reading/grid";
import type { DraftContent } from "../draft";
import type { Look } from "../looks";
import type { LineCell } from "../stack";

/** Columns of the report: names, three of figures, and a wide one for shares with bars or for comments. */
export const columnWidths = [36, 9, 9, 16, 24] as const;

/** Stands where there is no figure. */
export const none = "–";

/** A text over the whole width. */
export function paragraph(content: string, look: Look = "lead"): readonly LineCell[] {
  return [{ column: 0, content, look, span: columnWidths.length }];
}

/** Cells side by side from column A on. */
export function cells(...contents: readonly (readonly [DraftContent, Look])[]): readonly LineCell[] {
  return contents.map(([content, look], column) => ({ column, content, look }));
}

/** So many rows of a column of a part, which may be none. */
export function columnArea(column: number, row: number, rowCount: number): Area {
  return { row, column, rowCount, columnCount: 1 };
}
