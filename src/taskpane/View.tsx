import type { ReactNode } from "react";
import { useSessionState } from "./hooks/useSessionState";
import { Ready } from "./Ready";
import { Failed } from "./states/Failed";
import { Starting } from "./states/Starting";

/** The view that the session's state calls for. */
export function View(): ReactNode {
  const state = useSessionState();
  switch (state.phase) {
    case "starting":
      return <Starting />;
    case "failed":
      return <Failed failure={state.failure} />;
    case "ready":
      return <Ready state={state} />;
  }
}
