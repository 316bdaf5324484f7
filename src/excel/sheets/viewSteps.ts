import type { SheetDraft } from "../../sheets/draft";
import { step, type Step } from "./steps";

type View = Pick<SheetDraft, "frozen" | "tabColor">;

/**
 * How the sheet shows itself: without gridlines, its first rows and columns in sight, its tab in a colour. A sheet that
 * is written again keeps what a person has made of that.
 */
export function viewSteps(
  sheet: Excel.Worksheet,
  { frozen, tabColor }: View,
  previous: View | null,
): readonly Step[] {
  if (previous) return [];
  return [
    step(() => {
      sheet.showGridlines = false;
      if (tabColor !== null) sheet.tabColor = tabColor;
      if (frozen) freeze(sheet, frozen);
    }),
  ];
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetDraft["frozen"]>): void {
  const { freezePanes } = sheet;
  if (columns === 0) freezePanes.freezeRows(rows);
  else if (rows === 0) freezePanes.freezeColumns(columns);
  else freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}
