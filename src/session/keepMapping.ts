import { refusal } from "../excel/outcome";
import type { Mapping } from "../reading/reading";
import { keepValues } from "./keepValues";
import { keptMappings, withMapping } from "./mappings";
import type { Understood } from "./reader";
import type { Outcome } from "./session";
import { settingKeys } from "./settings";

/** Keeps in the workbook how a sheet is to be read; null = as Klimat reads it by itself. */
export async function keepMapping(now: Understood, name: string, mapping: Mapping | null): Promise<Outcome> {
  const { snapshot } = now;
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (!sheet) return refusal("missingSheet", { sheet: name });
  const kept = withMapping(keptMappings(snapshot.settings), sheet, mapping, snapshot.sheets);
  return keepValues({ [settingKeys.mappings]: kept }, now);
}
