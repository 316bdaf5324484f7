import { anything, text } from "../arguments";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";

const { call, find, make } = membersOf<"SettingCollection">();
const key = text("key");

export const settingCollection: HostClass<"SettingCollection"> = {
  name: "SettingCollection",
  items: { of: "Setting", list: (_, host) => [...settings(host).keys()].map((each) => ({ key: each })) },
  members: {
    add: make("ExcelApi 1.4", "Setting", [key, anything("value")], (_, host, name, value) => {
      settings(host).set(name, JSON.stringify(value));
      return { key: name };
    }),
    getCount: call("ExcelApi 1.4", "reads", [], (_, host) => settings(host).size),
    getItem: find("ExcelApi 1.4", "Setting", [key], (_, host, name) => byKey(host, name)),
    getItemOrNullObject: find("ExcelApi 1.4", "Setting", [key], (_, host, name) => byKey(host, name)),
  },
};

/** This add-in's settings in the workbook, as JSON texts. */
export function settings({ book, addInId }: HostState): Map<string, string> {
  return book.settings(addInId);
}

function byKey(host: HostState, key: string): { readonly key: string } | undefined {
  return settings(host).has(key) ? { key } : undefined;
}
