import { displayLanguage } from "../excel/environment";
import { selectCell } from "../excel/navigation";
import { replaceOutput } from "../excel/sheets/replaceOutput";
import { localeOf, type Locale } from "../i18n/createTranslator";
import { reportDraft, reportName } from "../sheets/report/reportDraft";
import type { ReportInput } from "../sheets/report/reportInput";
import type { SheetOutcome } from "./session";

/** Writes a report in the place of the one before of the same assessment, all or nothing, and shows it. Null = the language of Excel. */
export async function makeReport(input: ReportInput, locale: Locale | null): Promise<SheetOutcome> {
  const language = locale ?? localeOf(displayLanguage());
  const outcome = await replaceOutput({
    subject: { kind: "report", of: input.assessment.source.name },
    names: { sheet: reportName(input, language), tables: [] },
    draft: (names) => reportDraft(input, language, names),
  });
  if (!outcome.ok) return outcome;
  const { name: sheet } = outcome.value;
  // Where Excel does not show it, the report is there all the same.
  await selectCell({ sheet, row: 0, column: 0 });
  return { ok: true, sheet };
}
