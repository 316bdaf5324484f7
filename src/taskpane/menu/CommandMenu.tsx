import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { commandGroups, viewCommands } from "../../session/actions/commands";
import type { ViewId } from "../../session/actions/views";
import type { SessionState } from "../../session/session";
import { usePerformer } from "../hooks/usePerformer";
import { useTranslator } from "../services";
import { keyNames } from "../words/keyNames";
import { CommandItem } from "./CommandItem";
import { commandIcons } from "./commandIcons";

export interface CommandMenuProps {
  readonly state: SessionState;
  readonly view: ViewId;
  /** The button that it hangs on. */
  readonly target: HTMLElement | null;
  readonly onClose: () => void;
}

/** Everything that can be done, with its keys: the views, then the commands. A letter goes to what begins with it. */
export function CommandMenu({ state, view, target, onClose }: CommandMenuProps): ReactNode {
  const { text } = useTranslator();
  const perform = usePerformer();
  const on = commandGroups
    .flatMap(({ commands }) => commands)
    .filter(({ isOn }) => isOn?.(state))
    .map(({ id }) => id);
  return (
    <Menu
      open
      hasCheckmarks
      inline
      positioning={{ target, position: "below", align: "end" }}
      checkedValues={{ view: [`show.${view}`], on }}
      onOpenChange={onClose}
    >
      <MenuPopover>
        <MenuList aria-label={text("pane.commands")}>
          <MenuGroup>
            <MenuGroupHeader>{text("pane.views")}</MenuGroupHeader>
            {viewCommands.map((command) => (
              <MenuItemRadio
                key={command.id}
                name="view"
                value={command.id}
                persistOnClick={false}
                icon={commandIcons[command.icon]}
                {...(command.shortcut !== null && { secondaryContent: keyNames(command.shortcut) })}
                onClick={() => {
                  void perform(command);
                }}
              >
                {text(command.label)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          {commandGroups.map(({ title, commands }) => (
            <MenuGroup key={title}>
              <MenuDivider />
              <MenuGroupHeader>{text(title)}</MenuGroupHeader>
              {commands.map((command) => (
                <CommandItem key={command.id} command={command} isEnabled={command.isEnabled(state)} />
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
