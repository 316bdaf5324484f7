import { useEffect } from "react";
import { tinykeys } from "tinykeys";
import { commandGroups, viewCommands } from "../../session/actions/commands";
import { useServices } from "../services";
import { usePerformer } from "./usePerformer";

/** Listens for the commands' keys while the component is shown. */
export function useShortcuts(): void {
  const { session } = useServices();
  const perform = usePerformer();
  useEffect(() => {
    const bindings = [...viewCommands, ...commandGroups.flatMap(({ commands }) => commands)].flatMap(
      (command) => {
        if (command.shortcut === null) return [];
        const onKeys = (event: KeyboardEvent) => {
          event.preventDefault();
          if (command.isEnabled(session.state())) void perform(command);
        };
        return [[command.shortcut, onKeys] as const];
      },
    );
    return tinykeys(window, Object.fromEntries(bindings));
  }, [session, perform]);
}
