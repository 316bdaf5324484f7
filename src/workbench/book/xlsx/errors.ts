/** Why a file cannot be read or written as a workbook; the texts stand in workbench/texts under `files`. */
export type XlsxErrorCode =
  | "notAWorkbook"
  | "damagedZip"
  | "encrypted"
  | "oldFormat"
  | "binaryFormat"
  | "macros"
  | "tooLarge"
  | "unsafeName"
  | "declaration"
  | "malformedXml"
  | "malformedPart"
  | "missingPart"
  | "tooManyCells"
  | "cellOutside"
  | "duplicateCell"
  | "textTooLong";

export type XlsxErrorValues = Readonly<Record<string, string | number>>;

/** A file that cannot be read, or a workbook that cannot be written. `values` fill the placeholders of the text. */
export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    readonly values: XlsxErrorValues = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = "XlsxError";
  }
}
