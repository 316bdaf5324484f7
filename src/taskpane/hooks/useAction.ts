import { useTransition } from "react";
import type { Action } from "../../session/actions/action";
import { usePerformer } from "./usePerformer";

export interface Performing<Args extends readonly unknown[]> {
  readonly pending: boolean;
  /** Starts the action. A failure is shown in the pane, with what helps. */
  start(...args: Args): void;
}

/** An action made ready for a component: starts it, knows whether it is under way, shows its failure. */
export function useAction<Args extends readonly unknown[]>(action: Action<Args>): Performing<Args> {
  const perform = usePerformer();
  const [pending, startTransition] = useTransition();
  return {
    pending,
    start: (...args) => {
      startTransition(() => perform(action, ...args));
    },
  };
}
