import { useContext, useTransition } from "react";
import type { Translator } from "../../i18n/translator";
import type { Outcome } from "../../session/session";
import type { Action } from "../actions/action";
import { useServices } from "../services";
import { TroubleContext } from "../trouble";

export interface Performing<Args extends readonly unknown[]> {
  readonly pending: boolean;
  /** Starts the action. A failure is shown in the pane, with what helps. */
  start(...args: Args): void;
}

/** An action made ready for a component: starts it, knows whether it is under way, shows its failure. */
export function useAction<Args extends readonly unknown[]>(action: Action<Args>): Performing<Args> {
  const services = useServices();
  const showTrouble = useContext(TroubleContext);
  const [pending, startTransition] = useTransition();
  return {
    pending,
    start: (...args) => {
      showTrouble(null);
      startTransition(async () => {
        const trouble = await troubleOf(() => action.perform(services, ...args), services.translator);
        if (trouble !== null) showTrouble({ title: services.translator.text(action.failed), text: trouble });
      });
    },
  };
}

/** Why it could not be done, or null when it was. A rejection is no outcome that we know, but the user must hear of it. */
async function troubleOf(perform: () => Promise<Outcome>, { text }: Translator): Promise<string | null> {
  try {
    const outcome = await perform();
    return outcome.ok ? null : text(`failures.${outcome.failure.code}`, outcome.failure.values);
  } catch (error) {
    return text("pane.unexpected", { message: error instanceof Error ? error.message : String(error) });
  }
}
