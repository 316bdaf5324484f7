import { Button, tokens, makeStyles } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { ComponentType, ReactNode } from "react";
import { useCallback, useEffect, useState } from "react";
import { tinykeys } from "tinykeys";
import { menuKeys } from "../../session/actions/commands";
import type { ViewId } from "../../session/actions/views";
import type { SessionState } from "../../session/session";
import { openMenu } from "../actions/openMenu";
import { usePerformer } from "../hooks/usePerformer";
import type { CommandMenuProps } from "../menu/CommandMenu";
import { useTranslator } from "../services";
import { keyNames } from "../words/keyNames";

interface CommandButtonProps {
  readonly state: SessionState;
  readonly view: ViewId;
}

const useStyles = makeStyles({ button: { flexShrink: 0, color: tokens.colorNeutralForeground2 } });

/** Opens the list of everything that can be done, whose code is loaded then. */
export function CommandButton({ state, view }: CommandButtonProps): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const perform = usePerformer();
  const [Menu, show] = useState<ComponentType<CommandMenuProps> | null>(null);
  const [button, setButton] = useState<HTMLElement | null>(null);
  const open = useCallback(() => {
    void perform(openMenu, (loaded) => {
      show(() => loaded);
    });
  }, [perform]);
  useEffect(() => {
    const onKeys = (event: KeyboardEvent) => {
      event.preventDefault();
      open();
    };
    return tinykeys(window, { [menuKeys]: onKeys });
  }, [open]);
  const name = text("pane.commands");
  return (
    <>
      <Button
        ref={setButton}
        appearance="subtle"
        aria-haspopup="menu"
        aria-expanded={Menu !== null}
        aria-label={name}
        title={`${name} (${keyNames(menuKeys)})`}
        icon={<MoreHorizontal20Regular />}
        className={styles.button}
        onClick={open}
      />
      {Menu && (
        <Menu
          state={state}
          view={view}
          target={button}
          onClose={() => {
            show(null);
            button?.focus();
          }}
        />
      )}
    </>
  );
}
