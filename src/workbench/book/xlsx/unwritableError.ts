import type { XlsxErrorValues } from "../../../files/xlsx/errors";

/** Why a workbook cannot be written; the texts stand in workbench/texts under `saving`. */
export type UnwritableCode = "duplicateCell" | "textTooLong";

/** A workbook that a file cannot hold. `values` fill the placeholders of the text. */
export class UnwritableError extends Error {
  constructor(
    readonly code: UnwritableCode,
    readonly values: XlsxErrorValues,
  ) {
    super(`${code} ${JSON.stringify(values)}`);
    this.name = "UnwritableError";
  }
}
