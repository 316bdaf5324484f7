/** Why Excel could not do something; its text stands in i18n under "failures". */
export type ExcelFailureCode =
  | "protectedSheet"
  | "readOnly"
  | "changedCell"
  | "occupiedCell"
  | "workbookBusy"
  | "readingStopped"
  | "tooLarge"
  | "missingSheet"
  | "noFormulas"
  | "notFrozen"
  | "nothingToRepair"
  | "halfDone"
  | "marksHalfDone"
  | "sheetsLeft"
  | "halfReplaced"
  | "excelError";

/** Expected trouble: a code, and what the text about it names, such as {sheet: "Bedömning"}. */
export interface ExcelFailure {
  readonly code: ExcelFailureCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What came of a request to Excel: a value, or the reason why there is none. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: ExcelFailure };

/** The answer that carries a value. */
export function answer<T>(value: T): Answer<T> {
  return { ok: true, value };
}

/** The answer that says why. refusal("protectedSheet", {sheet: "Blad1"}) */
export function refusal(
  code: ExcelFailureCode,
  values: ExcelFailure["values"] = {},
): { readonly ok: false; readonly failure: ExcelFailure } {
  return { ok: false, failure: { code, values } };
}
