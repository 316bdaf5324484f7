import type { Area } from "../../../reading/grid";
import { childrenOf, flag, numeric } from "../xml/element";
import type { ScannedSheet } from "./scan";
import { treesOf } from "./treesOf";

/** Rows and columns of an area that are hidden or filtered away, by position on the sheet. */
export function hiddenLines(
  sheet: ScannedSheet,
  area: Area,
): { readonly hiddenRows: readonly number[]; readonly hiddenColumns: readonly number[] } {
  const rows = [...sheet.rows].flatMap(([row, attributes]) =>
    flag({ name: "row", attributes, children: [] }, "hidden") ? [row] : [],
  );
  return {
    hiddenRows: rows.filter((row) => row >= area.row && row < area.row + area.rowCount),
    hiddenColumns: hiddenColumns(sheet, area),
  };
}

function hiddenColumns(sheet: ScannedSheet, { column, columnCount }: Area): readonly number[] {
  const spans = childrenOf(treesOf(sheet, "cols")[0], "col").filter((span) => flag(span, "hidden"));
  const isHidden = (place: number): boolean =>
    spans.some(
      (span) => place + 1 >= (numeric(span, "min") ?? 1) && place + 1 <= (numeric(span, "max") ?? 0),
    );
  return Array.from({ length: columnCount }, (_, at) => column + at).filter(isHidden);
}
