import type { Action } from "../../session/actions/action";
import type { SettingChanges } from "../../session/session";

/** Keeps one setting of the workbook. */
export function setSetting<Name extends keyof SettingChanges>(
  name: Name,
): Action<readonly [value: NonNullable<Required<SettingChanges>>[Name]]> {
  return {
    label: "views.settings",
    failed: "pane.settingNotKept",
    perform: ({ session }, value) => session.setSettings({ [name]: value }),
  };
}

/** Forgets every setting of the workbook. */
export const resetSettings: Action = {
  label: "views.settings",
  failed: "pane.settingNotKept",
  perform: ({ session }) => session.resetSettings(),
};
