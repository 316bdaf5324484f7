import { choice } from "../arguments";
import { eventTypes } from "../events/eventTypes";
import { membersOf, type HostClass } from "../members";

const { call } = membersOf<"AppRuntimeService">();

/** Shows and hides the task pane: Office.addin.showAsTaskpane and hide. */
export const appRuntimeService: HostClass<"AppRuntimeService"> = {
  name: "AppRuntimeService",
  service: "Microsoft.AppRuntime.AppRuntimeService",
  members: {
    getAppRuntimeState: call("SharedRuntime 1.1", "reads", [], (_, { shell }) =>
      shell.isPaneVisible() ? "Visible" : "Background",
    ),
    setAppRuntimeState: call(
      "SharedRuntime 1.1",
      "reads",
      [choice("appRuntimeState", ["Visible", "Background"])],
      (_, { shell, registrations }, state) => {
        const isVisible = state === "Visible";
        if (shell.isPaneVisible() === isVisible) return;
        shell.setPaneVisible(isVisible);
        const message = { visibility: isVisible ? "Visible" : "Hidden" };
        registrations.send({ type: eventTypes.paneVisibilityChanged, target: "", message, isRemote: false });
      },
    ),
  },
};
