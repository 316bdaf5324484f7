import { textOf } from "./cells";
import { classify, type ClassifiedRow } from "./classify";
import { dependenceOf, type PointsColumn } from "./derived";
import type { Header } from "./header";
import { firstRowOf, type Layout } from "./layout";
import type { Row } from "./rows";
import type { Sections } from "./sections";
import type { SheetView } from "./sheetView";

/** The rows of a layout: what may be an assessment. */
export interface Block {
  readonly sheet: SheetView;
  readonly layout: Layout;
  readonly rows: readonly ClassifiedRow[];
  /** Rows where the header stands again further down. */
  readonly repeatedHeaders: readonly number[];
  readonly pointsColumn: PointsColumn;
}

/** The rows of sections that belong together, each judged by itself and beside the others. */
export function blockOf(sheet: SheetView, sections: Sections): Block {
  const [{ layout }, ...repetitions] = sections;
  const rows = sections.flatMap((section) => section.rows);
  const pointsColumn = pointsColumnOf(sheet, layout, rows);
  return {
    sheet,
    layout,
    rows: classify(rows, {
      hasCriterionColumn: layout.columns.criterion !== undefined,
      totalRow: totalRowOf(layout.header),
      dependence: ({ row }) => {
        const formula = sheet.formula(row, pointsColumn.column);
        if (formula === null) return "none";
        return dependenceOf(formula, sheet.cell(row, pointsColumn.column), pointsColumn);
      },
    }),
    repeatedHeaders: repetitions.flatMap((section) => headerRows(section.layout.header)),
    pointsColumn,
  };
}

function pointsColumnOf(sheet: SheetView, layout: Layout, rows: readonly Row[]): PointsColumn {
  const { header, columns } = layout;
  return {
    sheet: sheet.name,
    table: header.table?.name ?? null,
    heading: textOf(sheet.value(header.row, columns.points)),
    column: columns.points,
    firstRow: firstRowOf(layout),
    lastRow: rows.at(-1)?.row ?? header.row,
  };
}

function totalRowOf({ table }: Header): number | null {
  return table?.hasTotals ? table.area.row + table.area.rowCount - 1 : null;
}

function headerRows({ row, rowCount }: Header): readonly number[] {
  return Array.from({ length: rowCount }, (_, index) => row + index);
}
