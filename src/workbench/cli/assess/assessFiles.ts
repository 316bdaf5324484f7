import { readFile } from "node:fs/promises";
import { types } from "node:util";
import { translator } from "../../../i18n/translator";
import { assessFile } from "../../../session/assessFile";
import type { LiveAssessment } from "../../../session/session";
import { workbenchTranslator } from "../../texts";
import { reportOf, type FileReport } from "./fileReport";
import type { Options } from "./options";

/** What is said of a file, and the assessments that it is said of. */
export interface ReadFile {
  readonly report: FileReport;
  readonly assessments: readonly LiveAssessment[];
}

/**
 * Reads each file as the add-in reads files for its comparison. A file that gives no assessment has a finding that
 * says why, and does not stop the rest.
 */
export async function assessFiles(options: Options): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (const file of options.files) read.push(await readOne(file, options));
  return read;
}

async function readOne(file: string, options: Options): Promise<ReadFile> {
  const words = workbenchTranslator(options.locale);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return refused(file, "unreadable", words.text("assess.unreadable", { file, message: error.message }));
  }
  const answer = assessFile(bytes);
  if (!answer.ok) {
    const { code, values } = answer.failure;
    return refused(file, "unreadable", words.text(`files.${code}`, { ...values, file }));
  }
  const { sheet } = options;
  const assessments = answer.value.assessments.filter(
    ({ source }) => sheet === null || source.sheet === sheet,
  );
  if (assessments.length === 0 && sheet !== null)
    return refused(file, "noSuchSheet", words.text("assess.noSuchSheet", { sheet }));
  const report = reportOf(file, { ...answer.value, assessments }, translator(options.locale));
  return { report, assessments };
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return types.isNativeError(error) && "syscall" in error;
}

function refused(file: string, code: string, message: string): ReadFile {
  const findings = [{ code, severity: "error", address: null, message } as const];
  return { report: { file, assessments: [], findings }, assessments: [] };
}
