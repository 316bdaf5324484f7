import { anything } from "../arguments";
import { HostError } from "../errors";
import { membersOf, type HostClass } from "../members";
import { settings } from "./settingCollection";

const { value, setting: changeable, call } = membersOf<"Setting">();

export const setting: HostClass<"Setting"> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  members: {
    key: value("ExcelApi 1.4", ({ key }) => key),
    value: changeable(
      "ExcelApi 1.4",
      anything("value"),
      ({ key }, host): unknown => {
        const json = settings(host).get(key);
        if (json === undefined) throw new HostError("ItemNotFound", `There is no setting "${key}".`);
        return JSON.parse(json);
      },
      ({ key }, host, newValue) => {
        settings(host).set(key, JSON.stringify(newValue));
      },
    ),
    delete: call("ExcelApi 1.4", "writes", [], ({ key }, host) => {
      settings(host).delete(key);
    }),
  },
};
