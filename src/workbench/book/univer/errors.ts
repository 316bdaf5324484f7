import { cellErrors, type CellContent, type CellError } from "../parts";
import { ErrorType } from "#univer";

/** What Excel calls the errors that only Univer knows. */
const excelNames: Readonly<Record<string, CellError>> = {
  [ErrorType.CONNECT]: "#BUSY!",
  [ErrorType.CYCLE]: "#CALC!",
  [ErrorType.ERROR]: "#VALUE!",
};

const excelErrors: ReadonlySet<string> = new Set(cellErrors);

/**
 * The error that a cell's text stands for, in Excel's spelling; null for any other text.
 *
 * "#GETTING_DATA" -> "#BUSY!", "#N/A" -> "#N/A", "#1" -> null
 */
export function toCellError(text: string): CellError | null {
  if (!text.startsWith("#")) return null;
  return excelNames[text] ?? (excelErrors.has(text) ? (text as CellError) : null);
}

/** The error in Univer's spelling: "#BUSY!" -> "#GETTING_DATA". */
export function toUniverError(error: CellError): ErrorType {
  return error === "#BUSY!" ? ErrorType.CONNECT : (error as ErrorType);
}

/** Whether the content is an error. */
export function isError(content: CellContent): content is { readonly error: CellError } {
  return typeof content === "object" && content !== null;
}
