import { SHEET_COLUMNS, SHEET_ROWS } from "../../reading/address";

/** Excel's own limits: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const excelLimits = { rows: SHEET_ROWS, columns: SHEET_COLUMNS, textLength: 32_767 } as const;

/**
 * What a hostile file may not exceed. Far above any real workbook that a person scores in, and low enough
 * that a browser tab survives reading one.
 */
export const fileLimits = {
  entries: 10_000,
  /** Of the file itself. */
  packed: 64 * 1024 * 1024,
  /** Of all parts together, unpacked. */
  bytes: 256 * 1024 * 1024,
  /** Unpacked bytes for one byte of the file; a sheet of repeated cells reaches about 40. */
  ratio: 250,
  /** Below this size the ratio says nothing: little text packs extremely well. */
  ratioFromBytes: 4 * 1024 * 1024,
  /** Of all sheets together. */
  cells: 1_000_000,
  /** Elements within elements in a part. */
  depth: 100,
} as const;
