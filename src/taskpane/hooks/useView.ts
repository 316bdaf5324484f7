import { useSyncExternalStore } from "react";
import type { ViewId } from "../../session/actions/views";
import { useServices } from "../services";

/** The view that is shown, followed while the component is. */
export function useView(): ViewId {
  const { views } = useServices();
  return useSyncExternalStore(views.subscribe, views.current);
}
