import { attempt } from "./run";
import type { Answer } from "./outcome";

/** Opens a workbook (bytes of an .xlsx as base64) in a window of its own. */
export function createWorkbook(base64: string): Promise<Answer<void>> {
  return attempt(() => Excel.createWorkbook(base64));
}
