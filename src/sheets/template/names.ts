import type { Locale } from "../../i18n/createTranslator";
import { templateTexts } from "./texts";

/** What the template's sheets and its table are called. */
export interface TemplateNames {
  readonly assessment: string;
  readonly base: string;
  readonly result: string;
  readonly about: string;
  readonly table: string;
}

/**
 * Names that are free in a workbook, all with the same number where one of them is taken, so that it can be seen
 * which sheets belong together.
 *
 * ("sv", {sheets: ["Om"], tables: []}) -> {assessment: "Bedömning 2", …, table: "Bedömning_2"}
 *
 * @param taken the workbook's sheets, and its tables and names, whatever their letter case
 */
export function templateNames(
  locale: Locale,
  taken: { readonly sheets: readonly string[]; readonly tables: readonly string[] },
): TemplateNames {
  const [sheets, tables] = [folded(taken.sheets), folded(taken.tables)];
  for (let number = 1; ; number++) {
    const names = numbered(locale, number);
    const { table, ...ofSheets } = names;
    const isFree = Object.values(ofSheets).every((name) => !sheets.has(name.toLowerCase()));
    if (isFree && !tables.has(table.toLowerCase())) return names;
  }
}

function numbered(locale: Locale, number: number): TemplateNames {
  const { text } = templateTexts(locale);
  const ending = (separator: string): string => (number === 1 ? "" : `${separator}${String(number)}`);
  return {
    assessment: text("templateSheets.assessmentSheet") + ending(" "),
    base: text("templateSheets.baseSheet") + ending(" "),
    result: text("templateSheets.resultSheet") + ending(" "),
    about: text("templateSheets.aboutSheet") + ending(" "),
    table: text("templateSheets.table") + ending("_"),
  };
}

function folded(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
