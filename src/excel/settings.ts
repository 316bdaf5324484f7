import { write } from "./run";
import type { Answer } from "./outcome";

/** Keeps settings in the workbook, as JSON values under their keys; the others stay as they are. */
export function writeSettings(values: Readonly<Record<string, unknown>>): Promise<Answer<void>> {
  return write(async (context) => {
    for (const [key, value] of Object.entries(values)) context.workbook.settings.add(key, value);
    await context.sync();
  });
}
