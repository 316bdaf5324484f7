import { refusal } from "../excel/outcome";
import { writeSettings } from "../excel/settings";
import type { Mapping } from "../reading/reading";
import { keptMappings, withMapping } from "./mappings";
import type { Understood } from "./reader";
import type { Outcome } from "./session";
import { settingKeys } from "./settings";

/** Keeps in the workbook how a sheet is to be read; null = as Klimat reads it by itself. */
export async function keepMapping(
  { snapshot }: Understood,
  name: string,
  mapping: Mapping | null,
): Promise<Outcome> {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (!sheet) return refusal("missingSheet", { sheet: name });
  if (snapshot.readOnly) return refusal("readOnly");
  const kept = withMapping(keptMappings(snapshot.settings), sheet, mapping, snapshot.sheets);
  const outcome = await writeSettings({ [settingKeys.mappings]: kept });
  return outcome.ok ? { ok: true } : outcome;
}
