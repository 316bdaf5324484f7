import { displayLanguage } from "../excel/environment";
import { selectCell } from "../excel/navigation";
import { refusal } from "../excel/outcome";
import { takenNames } from "../excel/sheets/takenNames";
import { writeSheets } from "../excel/sheets/writeSheets";
import { localeOf, type Locale } from "../i18n/createTranslator";
import { comparisonDraft } from "../sheets/comparison/comparisonDraft";
import { comparisonTexts } from "../sheets/comparison/comparisonTexts";
import { freeSheetNames } from "../sheets/freeNames";
import { choicesOf } from "./choicesOf";
import type { ComparedFile } from "./comparedFiles";
import type { Understood } from "./reader";
import type { SheetOutcome } from "./session";
import { withFiles } from "./withFiles";

/** Writes the comparison of the workbook's assessments and those of files on a sheet of its own, and shows it. */
export async function makeComparison(
  files: readonly ComparedFile[],
  locale: Locale | null,
  { assessments, snapshot }: Pick<Understood, "assessments" | "snapshot">,
): Promise<SheetOutcome> {
  if (snapshot.readOnly) return refusal("readOnly");
  const compared = withFiles(choicesOf(assessments), files);
  if (compared.length < 2) return { ok: false, failure: { code: "nothingToCompare", values: {} } };
  const language = locale ?? localeOf(displayLanguage());
  const taken = await takenNames();
  if (!taken.ok) return taken;
  const wanted = comparisonTexts(language).text("comparison.sheetName");
  const [sheet = wanted] = freeSheetNames([wanted], taken.value.sheets);
  const written = await writeSheets([comparisonDraft(compared, language, sheet)]);
  if (!written.ok) return written;
  // The comparison stands there whether its sheet can be shown or not, and is named.
  await selectCell({ sheet, row: 0, column: 0 });
  return { ok: true, sheet };
}
