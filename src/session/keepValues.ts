import { refusal } from "../excel/outcome";
import { writeSettings } from "../excel/settings";
import type { Understood } from "./reader";
import type { Outcome } from "./session";

/** Keeps values in the workbook under their keys, unless it is open for reading only. */
export async function keepValues(
  values: Readonly<Record<string, unknown>>,
  { snapshot }: Pick<Understood, "snapshot">,
): Promise<Outcome> {
  if (snapshot.readOnly) return refusal("readOnly");
  const outcome = await writeSettings(values);
  return outcome.ok ? { ok: true } : outcome;
}
