import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FormulaAction } from "../../session/session";
import { useAction } from "../hooks/useAction";
import { useTranslator } from "../services";
import { formulaActions } from "./actions";

interface FormulaButtonProps {
  readonly what: FormulaAction;
  readonly disabled: boolean;
}

/** Does one thing to all KLIMAT formulas. It keeps the focus, also when it is of no more use afterwards. */
export function FormulaButton({ what, disabled }: FormulaButtonProps): ReactNode {
  const { text } = useTranslator();
  const action = formulaActions[what];
  const { pending, start } = useAction(action);
  return (
    <Button
      size="small"
      disabledFocusable={disabled || pending}
      onClick={() => {
        start();
      }}
    >
      {text(action.label)}
    </Button>
  );
}
