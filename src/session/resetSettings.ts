import { refusal } from "../excel/outcome";
import type { Marker } from "./marker";
import type { Understood } from "./reader";
import type { Outcome } from "./session";
import { defaultSettings, keptSettings, settingKeys } from "./settings";

/** Makes the workbook's settings as in one where nobody has set anything. While marks cannot be taken away, nothing is. */
export async function resetSettings(marker: Marker, now: Understood): Promise<Outcome> {
  if (now.snapshot.readOnly) return refusal("readOnly");
  return marker.turn(false, now, { ...keptSettings(defaultSettings), [settingKeys.mappings]: {} });
}
