import { selectCell } from "../excel/navigation";
import { refusal } from "../excel/outcome";
import { takenNames } from "../excel/sheets/takenNames";
import { writeSheets } from "../excel/sheets/writeSheets";
import type { Locale } from "../i18n/createTranslator";
import { fieldColumn, rows } from "../sheets/template/assessmentCells";
import type { TemplateChoice } from "../sheets/template/choice";
import { templateNames } from "../sheets/template/names";
import { templateDrafts } from "../sheets/template/templateDrafts";
import type { Understood } from "./reader";
import type { TemplateOutcome } from "./session";

/** Adds the sheets of a template under names that are free, all or none, and selects the first cell to fill in. */
export async function insertTemplate(
  choice: TemplateChoice,
  locale: Locale,
  { snapshot }: Pick<Understood, "snapshot">,
): Promise<TemplateOutcome> {
  if (snapshot.readOnly) return refusal("readOnly");
  const taken = await takenNames();
  if (!taken.ok) return taken;
  const names = templateNames(locale, taken.value);
  const written = await writeSheets(templateDrafts(choice, locale, names));
  if (!written.ok) return written;
  // The template stands there whether its sheet can be shown or not, and is named.
  await selectCell({ sheet: names.assessment, row: rows.subject, column: fieldColumn });
  return { ok: true, sheets: written.value.map(({ name }) => name) };
}
