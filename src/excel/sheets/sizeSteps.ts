import type { SheetDraft } from "../../sheets/draft";
import { step, type Step } from "./steps";

type Sizes = Pick<SheetDraft, "columnWidths" | "rowHeights">;

const noSizes: Sizes = { columnWidths: [], rowHeights: [] };

/**
 * Makes columns as wide and rows as high as the draft says. What the sheet was given before is left as it is, because
 * a person may have liked it better otherwise.
 */
export function sizeSteps(sheet: Excel.Worksheet, sizes: Sizes, previous: Sizes | null): readonly Step[] {
  const before = previous ?? noSizes;
  const columns = sizes.columnWidths.flatMap((width, column) =>
    before.columnWidths[column] === width ? [] : [{ column, width }],
  );
  const rows = sizes.rowHeights.filter(
    ({ row, height }) => !before.rowHeights.some((old) => old.row === row && old.height === height),
  );
  const free = before.rowHeights.filter((old) => sizes.rowHeights.every(({ row }) => row !== old.row));
  return [
    ...runsOf(columns).map(({ first, count, width }) =>
      step(() => {
        const range = sheet.getRangeByIndexes(0, first, 1, count).getEntireColumn();
        range.format.columnWidth = columnPoints(width);
      }),
    ),
    ...rows.map(({ row, height }) =>
      step(() => {
        entireRow(sheet, row).format.rowHeight = height;
      }),
    ),
    ...free.map(({ row }) => step(() => entireRow(sheet, row).format.autofitRows())),
  ];
}

function entireRow(sheet: Excel.Worksheet, row: number): Excel.Range {
  return sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow();
}

/**
 * Office.js counts widths in points, people in characters of the default font: 7 pixels each in Calibri 11, and 5
 * pixels of room beside them, at 0.75 points a pixel. 8.43 -> 48
 */
export function columnPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

/** Columns side by side of the same width together. */
function runsOf(
  columns: readonly { readonly column: number; readonly width: number }[],
): readonly { readonly first: number; readonly count: number; readonly width: number }[] {
  const runs: { first: number; count: number; width: number }[] = [];
  for (const { column, width } of columns) {
    const last = runs.at(-1);
    if (last?.width === width && last.first + last.count === column) last.count += 1;
    else runs.push({ first: column, count: 1, width });
  }
  return runs;
}
