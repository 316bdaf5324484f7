import { parseA1Ref } from "@borgar/fx";
import { SHEET_COLUMNS, SHEET_ROWS } from "./address";
import type { Area } from "./grid";

/** Where an address points; the sheet is null when the address names none. */
export interface SheetArea {
  readonly sheet: string | null;
  readonly area: Area;
}

/**
 * Sheet and area of an address as Excel hands it out. Whole rows and columns reach the sheet's end;
 * the name of a workbook before the sheet is passed over.
 *
 * "'Kalmar 2021'!$A$1:F30" -> {sheet: "Kalmar 2021", area: rows 0–29 of columns 0–5}; "Total", "A1,B2" -> null
 */
export function parseAddress(text: string): SheetArea | null {
  const reference = parseA1Ref(text.trim());
  if (!reference || !("range" in reference)) return null;
  const { top, left, bottom, right } = reference.range;
  const firstRow = top ?? 0;
  const firstColumn = left ?? 0;
  return {
    sheet: reference.context?.at(-1) ?? null,
    area: {
      row: firstRow,
      column: firstColumn,
      rowCount: (bottom ?? SHEET_ROWS - 1) - firstRow + 1,
      columnCount: (right ?? SHEET_COLUMNS - 1) - firstColumn + 1,
    },
  };
}
