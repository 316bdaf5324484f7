import { useCallback, useSyncExternalStore } from "react";
import type { SessionState } from "../../session/session";
import { useServices } from "../services";

/** The session's state, followed while the component is shown. */
export function useSessionState(): SessionState {
  const { session } = useServices();
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.state());
}
