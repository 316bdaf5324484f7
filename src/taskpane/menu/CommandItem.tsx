import { MenuItem, MenuItemCheckbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Command } from "../../session/actions/command";
import { usePerformer } from "../hooks/usePerformer";
import { useTranslator } from "../services";
import { keyNames } from "../words/keyNames";
import { commandIcons } from "./commandIcons";

interface CommandItemProps {
  readonly command: Command;
  readonly isEnabled: boolean;
}

/** A command in the list: one that switches something shows whether it is on. */
export function CommandItem({ command, isEnabled }: CommandItemProps): ReactNode {
  const { text } = useTranslator();
  const perform = usePerformer();
  const details = {
    icon: commandIcons[command.icon],
    disabled: !isEnabled,
    persistOnClick: false,
    ...(command.shortcut !== null && { secondaryContent: keyNames(command.shortcut) }),
    onClick: () => {
      void perform(command);
    },
    children: text(command.label),
  };
  return command.isOn ? (
    <MenuItemCheckbox name="on" value={command.id} {...details} />
  ) : (
    <MenuItem {...details} />
  );
}
