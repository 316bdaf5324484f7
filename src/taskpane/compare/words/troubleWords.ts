import { describeFinding } from "../../../i18n/describeFinding";
import type { Translator } from "../../../i18n/createTranslator";
import type { FileTrouble } from "../../../session/comparedFiles";
import type { CompareKey } from "../texts";

/**
 * Why a file gives no assessment, and what helps.
 *
 * encrypted -> "The workbook is protected by a password for opening. Open it in Excel, remove …"
 */
export function troubleWords(
  trouble: FileTrouble,
  { text }: Translator<CompareKey>,
  translator: Translator,
): string {
  switch (trouble.kind) {
    case "unreadable":
      return text(`files.${trouble.failure.code}`, trouble.failure.values);
    case "gone":
      return text("compare.fileGone", { message: trouble.message });
    case "noAssessment":
      return trouble.finding ? describeFinding(translator, trouble.finding) : text("compare.noAssessment");
  }
}
