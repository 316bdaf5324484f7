import { outputSheetsIn, outputSheetsKey } from "../../src/reading/input/outputSheets";
import { createAnswers } from "../../src/functions/answers";
import { associateFunctions } from "../../src/functions/associate";
import { declarations } from "../../src/functions/declarations";
import { functionsMetadata } from "../../src/functions/metadata";
import { translator, type Locale } from "../../src/i18n/translator";
import { createSession } from "../../src/session/createSession";
import type { TemplateChoice } from "../../src/sheets/template/choice";
import type { BookFile } from "../../src/workbench/book/file";
import { writeXlsx } from "../../src/workbench/book/xlsx";
import { launchHeadless, type Headless } from "../../src/workbench/headless/launch";
import { addInId } from "./addInId";

const tags = { en: "en-GB", sv: "sv-SE" } as const;

/** How long the workbook is left alone before it counts as computed, in milliseconds. */
const quiet = 300;

/**
 * The bytes of a ready template (.xlsx): what the add-in itself inserts in an empty workbook, through Microsoft's
 * Office.js. The same template always gives the same bytes.
 */
export async function templateFile(choice: TemplateChoice, locale: Locale): Promise<Uint8Array> {
  const excel = await launchHeadless({ locale: tags[locale], addInId });
  excel.installGlobals();
  const session = createSession();
  try {
    const answers = createAnswers(session, (wanted = locale) => translator(wanted));
    associateFunctions(excel.CustomFunctions, answers);
    excel.offerFunctions(functionsMetadata(declarations, locale, "https://localhost/"), "KLIMAT");
    await session.start();
    const outcome = await session.insertTemplate(choice, locale);
    if (!outcome.ok) throw new Error(`The template was not inserted: ${JSON.stringify(outcome.failure)}`);
    await withoutFirstSheet();
    await computed(excel);
    return writeXlsx(elsewhere(excel.book.toFile()));
  } finally {
    await session.close();
    excel.close();
  }
}

/** The empty sheet that a new workbook has. */
function withoutFirstSheet(): Promise<void> {
  return Excel.run(async ({ workbook }) => {
    workbook.worksheets.getFirst().delete();
    await workbook.context.sync();
  });
}

/** Waits until formulas are computed and functions have answered. */
async function computed({ host }: Headless): Promise<void> {
  let seen = -1;
  while (seen !== host.traffic || host.state.functions.isWaiting) {
    seen = host.traffic;
    await host.state.book.settled();
    await new Promise((resolve) => setTimeout(resolve, quiet));
  }
}

/** Ids of sheets are those of this Excel: another one finds our output by name. */
function elsewhere(file: BookFile): BookFile {
  const own = file.settings[addInId] ?? {};
  const listed = outputSheetsIn(JSON.parse(own[outputSheetsKey] ?? "[]"));
  const unbound = JSON.stringify(listed.map((sheet) => ({ ...sheet, id: "" })));
  return { ...file, settings: { ...file.settings, [addInId]: { ...own, [outputSheetsKey]: unbound } } };
}
