import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Command } from "../../session/actions/command";
import { useAction } from "../hooks/useAction";
import { useTranslator } from "../services";

interface FormulaButtonProps {
  readonly command: Command;
  readonly disabled: boolean;
}

/** Does one thing to all KLIMAT formulas. It keeps the focus, also when it is of no more use afterwards. */
export function FormulaButton({ command, disabled }: FormulaButtonProps): ReactNode {
  const { text } = useTranslator();
  const { pending, start } = useAction(command);
  return (
    <Button
      size="small"
      disabledFocusable={disabled || pending}
      onClick={() => {
        start();
      }}
    >
      {text(command.label)}
    </Button>
  );
}
