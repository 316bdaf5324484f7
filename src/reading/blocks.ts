import { textOf } from "./cells";
import { classify, type ClassifiedRow } from "./classify";
import { dependenceOf, type PointsColumn } from "./derived";
import type { CompleteHeader, Header } from "./header";
import type { Row } from "./rows";
import { sectionsOf, type Sections } from "./sections";
import type { SheetView } from "./sheetView";

/** A header with the rows below it: what may be an assessment. */
export interface Block {
  readonly sheet: SheetView;
  readonly header: CompleteHeader;
  readonly rows: readonly ClassifiedRow[];
  /** Rows where the header stands again further down. */
  readonly repeatedHeaders: readonly number[];
  readonly pointsColumn: PointsColumn;
}

/** The blocks of a sheet, from the top down. */
export function blocksOf(sheet: SheetView, headers: readonly Header[]): readonly Block[] {
  return sectionsOf(sheet, headers).map((sections) => blockOf(sheet, sections));
}

function blockOf(sheet: SheetView, sections: Sections): Block {
  const [{ header }, ...repetitions] = sections;
  const rows = sections.flatMap((section) => section.rows);
  const pointsColumn = pointsColumnOf(sheet, header, rows);
  return {
    sheet,
    header,
    rows: classify(rows, {
      hasCriterionColumn: header.columns.criterion !== undefined,
      totalRow: totalRowOf(header),
      dependence: ({ row }) => {
        const formula = sheet.formula(row, pointsColumn.column);
        if (formula === null) return "none";
        return dependenceOf(formula, sheet.cell(row, pointsColumn.column), pointsColumn);
      },
    }),
    repeatedHeaders: repetitions.flatMap((section) => headerRows(section.header)),
    pointsColumn,
  };
}

function pointsColumnOf(sheet: SheetView, header: CompleteHeader, rows: readonly Row[]): PointsColumn {
  return {
    sheet: sheet.name,
    table: header.table?.name ?? null,
    heading: textOf(sheet.value(header.row, header.columns.points)),
    column: header.columns.points,
    firstRow: header.row + header.rowCount,
    lastRow: rows.at(-1)?.row ?? header.row,
  };
}

function totalRowOf({ table }: Header): number | null {
  return table?.hasTotals ? table.area.row + table.area.rowCount - 1 : null;
}

function headerRows({ row, rowCount }: Header): readonly number[] {
  return rowCount === 2 ? [row, row + 1] : [row];
}
