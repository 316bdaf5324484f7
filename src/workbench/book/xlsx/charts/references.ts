import { parseA1Ref, stringifyA1Ref } from "@borgar/fx/xlsx";
import type { ChartCells } from "../../chart";

/**
 * The cells that a formula of a chart names. Null where they are gone; undefined where it names something else than
 * cells of one sheet.
 *
 * "Blad1!$B$2:$B$8" -> {sheet: "Blad1", area: B2:B8}, "Blad1!#REF!" -> null
 */
export function readReference(formula: string): ChartCells | null | undefined {
  if (/#REF!/i.test(formula)) return null;
  const reference = parseA1Ref(formula.trim());
  if (!reference || !("range" in reference) || !reference.range || reference.workbookName) return undefined;
  const { top, left, bottom, right } = reference.range;
  if (!reference.sheetName || top == null || left == null || bottom == null || right == null)
    return undefined;
  const area = { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  return { sheet: reference.sheetName, area };
}

/** The other way round. */
export function writeReference(cells: ChartCells | null): string {
  if (!cells) return "#REF!";
  const { row, column, rowCount, columnCount } = cells.area;
  const corners = { top: row, left: column, bottom: row + rowCount - 1, right: column + columnCount - 1 };
  const range = { ...corners, $top: true, $left: true, $bottom: true, $right: true };
  return stringifyA1Ref({ sheetName: cells.sheet, range });
}
