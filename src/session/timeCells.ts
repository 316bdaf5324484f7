import type { MarkCell } from "../excel/changeMarks";
import type { MarkedSheet } from "../excel/conditionalFormats";
import type { LegendCell } from "../excel/legends";

/** The cells of legends that say when the marks last became others, and what they are to hold. */
export function timeCells(
  sheets: readonly MarkedSheet[],
  valueOf: (cell: LegendCell) => LegendCell["value"],
): readonly MarkCell[] {
  return sheets.flatMap(({ sheet, legend }) =>
    legend
      .filter(({ shows }) => shows === "markedAt")
      .map((cell) => ({ sheet, area: cell.area, value: valueOf(cell) })),
  );
}
