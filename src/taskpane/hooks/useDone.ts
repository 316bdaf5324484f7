import type { Action } from "../../session/actions/action";
import { useAction, type Performing } from "./useAction";

/** An action made ready for a component that has more to do once it was done; a failure is shown as ever. */
export function useDone<Args extends readonly unknown[]>(
  action: Action<Args>,
  onDone: () => void,
): Performing<Args> {
  return useAction({
    ...action,
    perform: async (services, ...args: Args) => {
      const outcome = await action.perform(services, ...args);
      if (outcome.ok) onDone();
      return outcome;
    },
  });
}
