import type { BookFile } from "../../src/workbench/book/file";
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
