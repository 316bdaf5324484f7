import { displayLanguage } from "../excel/environment";
import { selectCell } from "../excel/navigation";
import { refusal } from "../excel/outcome";
import { replaceOutput } from "../excel/sheets/replaceOutput";
import { localeOf, type Locale } from "../i18n/createTranslator";
import { comparisonDraft } from "../sheets/comparison/comparisonDraft";
import { comparisonTexts } from "../sheets/comparison/comparisonTexts";
import { choicesOf } from "./choicesOf";
import type { ComparedFile } from "./comparedFiles";
import type { Understood } from "./reader";
import type { SheetOutcome } from "./session";
import { withFiles } from "./withFiles";

/** Writes the comparison of the workbook's assessments and those of files in the place of the one before, and shows it. */
export async function makeComparison(
  files: readonly ComparedFile[],
  locale: Locale | null,
  { assessments, snapshot }: Pick<Understood, "assessments" | "snapshot">,
): Promise<SheetOutcome> {
  if (snapshot.readOnly) return refusal("readOnly");
  const compared = withFiles(choicesOf(assessments), files);
  if (compared.length < 2) return { ok: false, failure: { code: "nothingToCompare", values: {} } };
  const language = locale ?? localeOf(displayLanguage());
  const written = await replaceOutput({
    subject: { kind: "comparison" },
    names: { sheet: comparisonTexts(language).text("comparison.sheetName"), tables: [] },
    draft: ({ sheet }) => comparisonDraft(compared, language, sheet),
  });
  if (!written.ok) return written;
  const { name: sheet } = written.value;
  // The comparison stands there whether its sheet can be shown or not, and is named.
  await selectCell({ sheet, row: 0, column: 0 });
  return { ok: true, sheet };
}
