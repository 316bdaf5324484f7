import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { BookFile } from "../../src/workbench/book/file";

/**
 * What LibreOffice makes of .xlsx files: each is opened, computed where it holds no results, and saved again.
 *
 * const [theirs] = await throughLibreOffice([ours]);
 *
 * @returns the files in their order; takes seconds, most of it once for all of them
 */
export async function throughLibreOffice(files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "klimat-libreoffice-"));
  try {
    const names = files.map((_, index) => `${String(index)}.xlsx`);
    files.forEach((bytes, index) => {
      writeFileSync(path.join(folder, names[index] ?? ""), bytes);
    });
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const theirs = path.join(folder, "theirs");
    const options = [profile, "--headless", "--convert-to", "xlsx", "--outdir", theirs];
    await promisify(execFile)("soffice", [...options, ...names.map((name) => path.join(folder, name))]);
    return names.map((name) => new Uint8Array(readFileSync(path.join(theirs, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The workbook with no formula's result: whoever opens it has to compute them. */
export function withoutResults(file: BookFile): BookFile {
  const sheets = file.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === null ? cell : { ...cell, value: null })),
  }));
  return { ...file, sheets };
}
