import { createAnswers } from "../../src/functions/answers";
import { associateFunctions } from "../../src/functions/associate";
import { declarations } from "../../src/functions/declarations";
import { functionsMetadata } from "../../src/functions/metadata";
import { localeOf } from "../../src/i18n/createTranslator";
import { translator } from "../../src/i18n/translator";
import { createSession, type Session } from "../../src/session";
import { openExcel, type OpenOptions, type TestExcel } from "../support/excel";

/** An Excel whose functions are ours, called by Microsoft's own runtime. */
export interface FunctionsInExcel {
  readonly excel: TestExcel;
  /** Not started yet. */
  readonly session: Session;
  /** Calls of functions that follow the session. */
  readonly followers: () => number;
}

/** Runs the work in a workbook whose KLIMAT formulas are alive. */
export async function inExcel(
  options: OpenOptions,
  work: (open: FunctionsInExcel) => Promise<void>,
): Promise<void> {
  const excel = await openExcel(options);
  const session = createSession();
  let followers = 0;
  const subscribe: Session["subscribe"] = (listener) => {
    const stop = session.subscribe(listener);
    followers += 1;
    return () => {
      followers -= 1;
      stop();
    };
  };
  const source = { state: session.state, subscribe };
  const answers = createAnswers(source, (locale = localeOf(options.locale)) => translator(locale));
  associateFunctions(excel.CustomFunctions, answers);
  excel.offerFunctions(functionsMetadata(declarations, "en", "https://localhost/"), "KLIMAT");
  try {
    await work({ excel, session, followers: () => followers });
  } finally {
    await session.close();
  }
}
