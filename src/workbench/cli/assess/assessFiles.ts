import { readFile } from "node:fs/promises";
import { types } from "node:util";
import { translator } from "../../../i18n/translator";
import { createSession, type SessionState } from "../../../session";
import { XlsxError } from "../../../files/xlsx/errors";
import { readXlsx } from "../../book/xlsx/readXlsx";
import { launchHeadless, type Headless } from "../../headless/launch";
import { workbenchTranslator } from "../../texts";
import { reportOf, type FileReport } from "./fileReport";
import type { Options } from "./options";

/**
 * Reads each file as the add-in would: the same session on Microsoft's client on the workbench's host, without
 * a screen. A file that gives no assessment has a finding that says why, and does not stop the rest.
 */
export async function assessFiles(options: Options): Promise<FileReport[]> {
  const excel = await launchHeadless({ locale: options.locale === "sv" ? "sv-SE" : "en-US" });
  excel.installGlobals();
  try {
    const reports: FileReport[] = [];
    for (const file of options.files) reports.push(await assessFile(excel, file, options));
    return reports;
  } finally {
    excel.close();
  }
}

async function assessFile(excel: Headless, file: string, options: Options): Promise<FileReport> {
  try {
    excel.openFile(readXlsx(await readFile(file)), file);
  } catch (error) {
    return refused(file, "unreadable", whyUnreadable(file, error, options));
  }
  const state = await readOnce();
  if (state.phase !== "ready") return refused(file, "unreadable", whyNotReady(state, options));
  const report = reportOf(file, state, options.sheet, translator(options.locale));
  if (report.assessments.length > 0 || options.sheet === null) return report;
  const noSuchSheet = workbenchTranslator(options.locale).text("assess.noSuchSheet", {
    sheet: options.sheet,
  });
  return refused(file, "noSuchSheet", noSuchSheet);
}

/** State of a session after its first reading of the open workbook. */
async function readOnce(): Promise<SessionState> {
  const session = createSession();
  await session.start();
  await session.close();
  return session.state();
}

function whyNotReady(state: Exclude<SessionState, { phase: "ready" }>, { locale }: Options): string {
  const failure = state.phase === "failed" ? state.failure : { code: "workbookBusy" as const, values: {} };
  return translator(locale).text(`failures.${failure.code}`, failure.values);
}

function whyUnreadable(file: string, error: unknown, { locale }: Options): string {
  const words = workbenchTranslator(locale);
  if (error instanceof XlsxError) return words.text(`files.${error.code}`, { ...error.values, file });
  if (isSystemError(error)) return words.text("assess.unreadable", { file, message: error.message });
  throw error;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return types.isNativeError(error) && "syscall" in error;
}

function refused(file: string, code: string, message: string): FileReport {
  return { file, assessments: [], findings: [{ code, severity: "error", address: null, message }] };
}
