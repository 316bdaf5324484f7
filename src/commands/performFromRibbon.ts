import type { ActionServices } from "../session/actions/action";
import type { Command } from "../session/actions/command";

/**
 * Carries out a command that was clicked in the ribbon. The ribbon has no room for a reason: after trouble, or where
 * not all was done, the pane opens with the view that gives it.
 */
export async function performFromRibbon(
  command: Command,
  services: ActionServices,
  showPane: () => Promise<void>,
): Promise<void> {
  const outcome = await command.perform(services);
  const { telling } = command;
  if (outcome.ok && !telling?.hasMore(services.session.state())) return;
  if (telling) services.views.show(telling.view);
  await showPane();
}
