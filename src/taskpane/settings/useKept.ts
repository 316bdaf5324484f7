import type { SettingChanges } from "../../session/session";
import { useSetting, type Setting } from "../hooks/useSetting";
import { setSetting } from "./settingActions";

/** One of the settings made ready for a field: its value, and the way to keep another. */
export function useKept<Name extends keyof SettingChanges>(
  name: Name,
  kept: Required<SettingChanges>[Name],
): Setting<Required<SettingChanges>[Name]> {
  return useSetting(kept, setSetting(name));
}
