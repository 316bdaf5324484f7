import { useOptimistic } from "react";
import type { Action } from "../../session/actions/action";
import { useAction } from "./useAction";

export interface Setting<T> {
  /** The value kept, or while one is being saved, the new one. */
  readonly value: T;
  readonly pending: boolean;
  change(value: T): void;
}

/** A setting of the workbook: shows the new value while it is being saved, and the old one again if that fails. */
export function useSetting<T>(kept: T, save: Action<readonly [value: T]>): Setting<T> {
  const [value, show] = useOptimistic(kept);
  const { pending, start } = useAction({
    ...save,
    perform: (services, wanted: T) => {
      show(wanted);
      return save.perform(services, wanted);
    },
  });
  return { value, pending, change: start };
}
