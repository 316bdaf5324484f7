import { basename } from "node:path";
import { writeSheets } from "../../../excel/sheets/writeSheets";
import type { Locale } from "../../../i18n/createTranslator";
import { withFiles } from "../../../session/withFiles";
import { comparisonDraft } from "../../../sheets/comparison/comparisonDraft";
import { comparisonTexts } from "../../../sheets/comparison/comparisonTexts";
import { writeXlsx } from "../../book/xlsx";
import { launchHeadless } from "../../headless/launch";
import type { ReadFile } from "./assessFiles";

/**
 * The comparison of files as an .xlsx file: the sheets that the add-in makes, written by it through Microsoft's client
 * on the workbench's host.
 */
export async function comparisonFile(files: readonly ReadFile[], locale: Locale): Promise<Uint8Array> {
  const compared = withFiles(
    [],
    files.map(({ report, assessments }, at) => {
      return { id: String(at), name: basename(report.file), assessments, trouble: null };
    }),
  );
  const excel = await launchHeadless({ locale: locale === "sv" ? "sv-SE" : "en-US" });
  excel.installGlobals();
  try {
    const name = comparisonTexts(locale).text("comparison.sheetName");
    const written = await writeSheets([comparisonDraft(compared, locale, name)]);
    if (!written.ok) throw new Error(`The comparison was not written: ${written.failure.code}`);
    const added = new Set(written.value.map(({ id }) => id));
    // The empty sheet that every new workbook begins with.
    for (const { id } of excel.book.sheets.list().filter((sheet) => !added.has(sheet.id)))
      excel.book.sheets.remove(id);
    return writeXlsx(excel.book.toFile());
  } finally {
    excel.close();
  }
}
