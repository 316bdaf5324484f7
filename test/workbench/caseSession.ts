import { createSession } from "../../src/session";
import { readXlsx } from "../../src/workbench/book/xlsx";
import type { Headless } from "../../src/workbench/headless/launch";
import { goldenCases, type GoldenCase } from "../reading/caseWorkbook";
import { summaryOf, type Summary } from "../reading/goldenCase";
import { readyStateOf } from "../session/openSession";

/** One language of each case: the others differ in words alone, which the reader's own tests have all of. */
export function casesInOneLanguage(): readonly GoldenCase[] {
  return goldenCases().filter(({ language, workbook }) => {
    return language === null || language === workbook.languages?.[0];
  });
}

/** What a session understands of a file that is opened in this Excel, as expected.json would say it. */
export async function summaryOfFile(excel: Headless, bytes: Uint8Array, expected: unknown): Promise<Summary> {
  excel.openFile(readXlsx(bytes));
  const session = createSession();
  await session.start();
  await session.close();
  const { assessments, questions, findings } = readyStateOf(session);
  const reading = {
    assessments: assessments.map(({ source }) => source),
    questions: questions.map(({ candidates, ...question }) => ({
      ...question,
      candidates: candidates.map(({ source, ...rest }) => ({ ...rest, assessment: source })),
    })),
    findings,
  };
  return summaryOf(reading, expected);
}
