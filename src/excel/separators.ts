import { isSupported } from "./environment";
import { answer, type Answer } from "./outcome";
import { read } from "./run";

/**
 * The sign between whole numbers and decimals as this user of Excel has it, which need not be the language's; null
 * where Excel does not tell (before ExcelApi 1.11). Which sign separates arguments no Excel tells.
 */
export async function decimalSeparator(): Promise<Answer<string | null>> {
  if (!isSupported("ExcelApi", "1.11")) return answer(null);
  return read(async (context) => {
    const application = context.workbook.application.load("decimalSeparator");
    await context.sync();
    return application.decimalSeparator;
  });
}
