import { writeFileSync } from "node:fs";
import { assessFiles } from "./assess/assessFiles";
import { comparisonFile } from "./assess/comparisonFile";
import { readOptions } from "./assess/options";
import { printed } from "./assess/print";
import { workbenchTranslator } from "../texts";
import { localeOf } from "../../i18n/createTranslator";

/** Exit codes: every file gave an assessment; wrong use; a file gave none. */
const exit = { allAssessed: 0, misuse: 1, noneIn: 2 } as const;

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), process.env);
  if ("key" in options) {
    const words = workbenchTranslator(localeOf(process.env["LANG"]?.slice(0, 2)));
    process.stderr.write(`${words.text(options.key, options.values)}\n\n${words.text("assess.usage")}\n`);
    return exit.misuse;
  }
  if (options.help) {
    process.stdout.write(`${workbenchTranslator(options.locale).text("assess.usage")}\n`);
    return exit.allAssessed;
  }
  const files = await assessFiles(options);
  const reports = files.map(({ report }) => report);
  if (options.report !== null) writeFileSync(options.report, await comparisonFile(files, options.locale));
  const output = options.json
    ? reports.map((report) => JSON.stringify(report)).join("\n")
    : printed(reports, options.locale);
  process.stdout.write(`${output}\n`);
  return reports.every(({ assessments }) => assessments.length > 0) ? exit.allAssessed : exit.noneIn;
}

void main().then((code) => {
  process.exitCode = code;
});
