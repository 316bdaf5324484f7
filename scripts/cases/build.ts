import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../src/workbench/book/xlsx";
import { goldenCases } from "../../test/reading/caseWorkbook";
import { caseFile } from "./caseFile";

/** Writes every golden case, in each of its languages, as a workbook to open in a spreadsheet program. */
function main(folder: string | undefined): void {
  if (folder === undefined) throw new Error("Name the folder to write to: npm run cases -- FOLDER");
  mkdirSync(folder, { recursive: true });
  for (const { folder: name, language, workbook } of goldenCases()) {
    const file = join(folder, `${[name, language ?? []].flat().join(".")}.xlsx`);
    writeFileSync(file, writeXlsx(caseFile(workbook)));
    process.stdout.write(`${file}\n`);
  }
}

main(process.argv[2]);
