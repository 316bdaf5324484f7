import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../src/workbench/book/xlsx";
import { kalmarWorkbook } from "./workbook";

const target = join(__dirname, "../../assets/examples/kalmar-2021.xlsx");
writeFileSync(target, writeXlsx(kalmarWorkbook()));
process.stdout.write(`${target}\n`);
