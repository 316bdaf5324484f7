import type { DraftCell, SheetDraft } from "./draft";
import { looks, type CellLook } from "./looks";

/** Of the default font, in points; a row is higher than its letters. */
const defaultSize = 11;
const lineHeight = 1.36;
/** Above and below the text together, in points. */
const padding = 5;

/** How many letters have room where the width says one digit: fewer in the fonts that stand in for Calibri. */
const lettersPerDigit = 0.92;
/** Bold letters are wider. */
const boldWidth = 1.08;

/**
 * Heights for the rows that hold texts, so that every line of them is seen: Excel does not fit rows to merged cells.
 *
 * How wide letters are depends on the font, so a text may get a line too many, rarely one too few.
 */
export function rowHeights(
  cells: readonly DraftCell[],
  columnWidths: readonly number[],
): SheetDraft["rowHeights"] {
  const heights = new Map<number, number>();
  for (const cell of cells) {
    const height = heightOf(cell, columnWidths);
    heights.set(cell.row, Math.max(height, heights.get(cell.row) ?? 0));
  }
  return [...heights].map(([row, height]) => ({ row, height }));
}

/** Heights for those rows alone that hold a text of several lines: the others stay as high as Excel makes them. */
export function tallRowHeights(
  cells: readonly DraftCell[],
  columnWidths: readonly number[],
): SheetDraft["rowHeights"] {
  const single = Math.ceil(defaultSize * lineHeight + padding);
  return rowHeights(cells, columnWidths).filter(({ height }) => height > single);
}

function heightOf({ content, look, column, span = 1 }: DraftCell, columnWidths: readonly number[]): number {
  const { size = defaultSize, bold = false, wrap = false, indent = 0 }: CellLook = looks[look];
  const width = columnWidths.slice(column, column + span).reduce((sum, one) => sum + one, -indent);
  const room = (width * lettersPerDigit * defaultSize) / size / (bold ? boldWidth : 1);
  const count = wrap && typeof content === "string" ? lineCount(content, Math.floor(room)) : 1;
  return Math.ceil(count * size * lineHeight + padding);
}

/** How many lines a text takes where so many characters have room on one. ("av de möjliga", 6) -> 3 */
export function lineCount(text: string, room: number): number {
  return text.split("\n").reduce((sum, paragraph) => sum + paragraphLines(paragraph, Math.max(1, room)), 0);
}

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(" ")) {
    const isFirst = used === 0;
    if (!isFirst && used + 1 + length <= room) {
      used += 1 + length;
      continue;
    }
    if (!isFirst) lines += 1;
    // A word that is too long for a line is broken.
    lines += Math.max(0, Math.ceil(length / room) - 1);
    used = length % room === 0 && length > 0 ? room : length % room;
  }
  return lines;
}
