import { createAnswers } from "../../src/functions/answers";
import { associateFunctions } from "../../src/functions/associate";
import { declarations } from "../../src/functions/declarations";
import { functionsMetadata } from "../../src/functions/metadata";
import { translator } from "../../src/i18n/translator";
import { openExcel, type OpenOptions, type TestExcel } from "../support/excel";
import { followSession, type TestSession } from "./openSession";

/** A session on a workbook whose KLIMAT formulas are live, as in the add-in. */
export async function openWithFunctions(options: OpenOptions): Promise<TestSession> {
  return connect(await openExcel(options));
}

/** As `openWithFunctions`, on the workbook that is open. */
export async function connect(excel: TestExcel): Promise<TestSession> {
  const test = await followSession(excel);
  const { state, subscribe } = test.session;
  const answers = createAnswers({ state, subscribe }, (locale = "sv") => translator(locale));
  associateFunctions(excel.CustomFunctions, answers);
  excel.offerFunctions(functionsMetadata(declarations, "sv", "https://localhost/"), "KLIMAT");
  await excel.settle(300);
  return test;
}
