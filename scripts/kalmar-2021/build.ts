import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BookFile } from "../../src/workbench/book/file";
import { writeXlsx } from "../../src/workbench/book/xlsx";
import { styles } from "./looks";
import { aboutSheet, assessmentSheet, baseRequirementsSheet, resultSheet } from "./sheets";

/** The example workbook, Kalmar 2021, as a file model. */
export function kalmarWorkbook(): BookFile {
  return {
    sheets: [aboutSheet(), baseRequirementsSheet(), assessmentSheet(), resultSheet()],
    activeSheet: 2,
    styles,
    names: [],
    settings: {},
    origin: null,
  };
}

const target = join(__dirname, "../../assets/examples/kalmar-2021.xlsx");
writeFileSync(target, writeXlsx(kalmarWorkbook()));
process.stdout.write(`${target}\n`);
