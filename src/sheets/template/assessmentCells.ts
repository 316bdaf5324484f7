import type { Area } from "../../reading/grid";
import { toAddress } from "../../reading/address";

/** Where things stand on the assessment's sheet, from 0. */
export const rows = { title: 0, subject: 1, year: 2, edition: 3, header: 5, first: 6 } as const;

/** The columns of the table, in their order. */
export const columns = {
  parameter: 0,
  number: 1,
  criterion: 2,
  points: 3,
  max: 4,
  notApplicable: 5,
  comment: 6,
  evidence: 7,
} as const;

/** The column with what the labels above the table ask for. */
export const fieldColumn = columns.criterion;

/** How many rows of the sheet stay in sight, and are printed on every page. */
export const headRows = rows.first;

/** The cells of a column of the table, below its heading. */
export function columnArea(column: number, rowCount: number): Area {
  return { row: rows.first, column, rowCount, columnCount: 1 };
}

/** The table with its headings. */
export function tableArea(rowCount: number): Area {
  return { row: rows.header, column: 0, rowCount: rowCount + 1, columnCount: Object.keys(columns).length };
}

/** A field above the table as a formula in another sheet names it, "" while it is blank. */
export function fieldFormula(sheet: string, row: number): string {
  const field = toAddress({ sheet, row, column: fieldColumn });
  return `IF(${field}="","",${field})`;
}
