import { choice } from "../arguments";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";

const { call } = membersOf<"AppRuntimePersistenceService">();

/** Where Office keeps whether the add-in starts with the document; a setting of the workbook, as in Excel. */
const startKey = "Office.StartState";

/** Office.addin.setStartupBehavior and getStartupBehavior. */
export const appRuntimePersistenceService: HostClass<"AppRuntimePersistenceService"> = {
  name: "AppRuntimePersistenceService",
  service: "Microsoft.AppRuntime.AppRuntimePersistenceService",
  members: {
    getAppRuntimeStartState: call("SharedRuntime 1.1", "reads", [], (_, host): unknown =>
      JSON.parse(own(host).get(startKey) ?? '"Inactive"'),
    ),
    setAppRuntimeStartState: call(
      "SharedRuntime 1.1",
      "reads",
      [choice("appRuntimeState", ["Background", "Inactive"])],
      (_, host, state) => {
        own(host).set(startKey, JSON.stringify(state));
      },
    ),
  },
};

function own({ book, addInId }: HostState): Map<string, string> {
  return book.settings(addInId);
}
