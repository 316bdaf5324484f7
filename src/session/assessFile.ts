import { gridsOf, readWorkbookFile, type WorkbookFile } from "../files/readWorkbookFile";
import { XlsxError, type XlsxErrorCode, type XlsxErrorValues } from "../files/xlsx/errors";
import { assessAll, type Assessed } from "./assessAll";
import { keptMappings, mappingsOf } from "./mappings";
import type { Settings } from "./session";
import { settingsOf } from "./settings";

/** Why a file cannot be read; its text stands in i18n under "files". */
export interface FileFailure {
  readonly code: XlsxErrorCode;
  readonly values: XlsxErrorValues;
}

/** What a file amounts to, and what holds in it. */
export interface AssessedFile extends Assessed {
  readonly settings: Settings;
}

/** What a file amounts to, or why it cannot be read. */
export type FileAnswer =
  { readonly ok: true; readonly value: AssessedFile } | { readonly ok: false; readonly failure: FileFailure };

/** The assessments of an .xlsx file, the same that a session gives when Excel has the workbook open. */
export function assessFile(bytes: Uint8Array): FileAnswer {
  let file: WorkbookFile;
  try {
    file = readWorkbookFile(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return { ok: false, failure: { code: error.code, values: error.values } };
    throw error;
  }
  const mappings = mappingsOf(keptMappings(file.settings), file.sheets);
  return { ok: true, value: { ...assessAll(gridsOf(file), mappings), settings: settingsOf(file.settings) } };
}
