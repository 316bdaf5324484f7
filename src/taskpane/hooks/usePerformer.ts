import { useCallback, useContext } from "react";
import type { Translator } from "../../i18n/translator";
import type { Action } from "../../session/actions/action";
import type { Outcome } from "../../session/session";
import { useServices, type Services } from "../services";
import { TroubleContext } from "../trouble";

/** Carries out an action; a failure is shown in the pane, with what helps. */
export type Performer = <Args extends readonly unknown[]>(
  action: Action<Args>,
  ...args: Args
) => Promise<void>;

/** The one way in which the pane carries out actions. */
export function usePerformer(): Performer {
  const services = useServices();
  const showTrouble = useContext(TroubleContext);
  return useCallback(
    async (action, ...args) => {
      showTrouble(null);
      const trouble = await troubleOf(() => performed(action, services, args), services.translator);
      if (trouble !== null) showTrouble({ title: services.translator.text(action.failed), text: trouble });
    },
    [services, showTrouble],
  );
}

/** What came of it; where the state tells that, its view is shown, and nothing more needs to be said. */
async function performed<Args extends readonly unknown[]>(
  { perform, telling }: Action<Args>,
  services: Services,
  args: Args,
): Promise<Outcome> {
  const outcome = await perform(services, ...args);
  if (!telling?.tells(services.session.state(), outcome)) return outcome;
  services.views.show(telling.view);
  return { ok: true };
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
