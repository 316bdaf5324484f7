import { isSupported } from "./environment";
import { answer, refusal, type Answer, type ExcelFailureCode } from "./outcome";

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a batch that only reads. It waits while a cell is being edited. */
export function read<T>(work: Work<T>): Promise<Answer<T>> {
  return attempt(() => Excel.run({ delayForCellEdit: true }, work));
}

/** Runs a batch that changes the workbook: one step of undo where Excel can join them. */
export function write<T>(work: Work<T>): Promise<Answer<T>> {
  const mergeUndoGroup = isSupported("ExcelApi", "1.20");
  return attempt(() => Excel.run({ delayForCellEdit: true, mergeUndoGroup }, work));
}

/**
 * Turns Excel's refusal into an answer, with Excel's own code under "error"; anything else that is thrown is our
 * own mistake and goes on.
 */
export async function attempt<T>(call: () => Promise<T>): Promise<Answer<T>> {
  try {
    return answer(await call());
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return refusal(codeOf(error.code), { error: error.code, message: error.message });
  }
}

function codeOf(error: string): ExcelFailureCode {
  return busyErrors.has(error) ? "workbookBusy" : "excelError";
}

/** Errors that pass when one waits. */
const busyErrors: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "ActivityLimitReached",
  "Timeout",
]);
