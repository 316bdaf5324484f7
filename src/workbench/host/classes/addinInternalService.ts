import { membersOf, type HostClass } from "../members";

const { call } = membersOf<"AddinInternalService">();

export const addinInternalService: HostClass<"AddinInternalService"> = {
  name: "AddinInternalService",
  service: "Microsoft.InternalService.AddinInternalService",
  members: {
    /** The add-in can take actions now; the host sends them by the conversation, which waits for nothing more. */
    notifyActionHandlerReady: call("SharedRuntime 1.1", "reads", [], () => null),
  },
};
