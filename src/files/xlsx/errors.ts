/** Why a file cannot be read as a workbook; the texts stand in i18n under `files`. */
export type XlsxErrorCode =
  | "notAWorkbook"
  | "damagedZip"
  | "encrypted"
  | "oldFormat"
  | "binaryFormat"
  | "macros"
  | "externalLinks"
  | "fileTooLarge"
  | "tooLarge"
  | "unsafeName"
  | "declaration"
  | "malformedXml"
  | "malformedPart"
  | "missingPart"
  | "notCalculated"
  | "tooManyCells"
  | "cellOutside";

export type XlsxErrorValues = Readonly<Record<string, string | number>>;

/** A file that cannot be read as a workbook. `values` fill the placeholders of the text. */
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
