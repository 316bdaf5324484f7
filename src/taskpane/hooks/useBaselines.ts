import { useEffect } from "react";
import type { Session } from "../../session/session";
import type { Memory } from "../memory";
import { withNewBaselines } from "../model/baselines";

/** Remembers what each assessment amounts to when the pane first sees it, whatever view is shown then. */
export function useBaselines(session: Session, memory: Memory): void {
  useEffect(() => {
    const note = () => {
      const remembered = memory.get();
      memory.set({ ...remembered, baselines: withNewBaselines(remembered.baselines, session.state()) });
    };
    note();
    return session.subscribe(note);
  }, [session, memory]);
}
