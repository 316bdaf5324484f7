import type { ComponentType } from "react";
import { useState } from "react";
import { openParameter } from "../actions/openParameter";
import { useAction } from "../hooks/useAction";
import type { ParameterProps } from "../parameter/Parameter";
import { useReturningFocus } from "../reading/useReturningFocus";
import type { ParameterOpening } from "./opening";

interface ParameterViewState {
  /** The view that is shown in the overview's place; null while it is the overview. */
  readonly opened: OpenedParameter | null;
  readonly opening: ParameterOpening;
}

interface OpenedParameter {
  readonly View: ComponentType<ParameterProps>;
  readonly parameter: string;
  show(parameter: string): void;
  close(): void;
}

/** Opens the criteria of a parameter in the overview's place, and gives the focus back to it afterwards. */
export function useParameterView(): ParameterViewState {
  const [View, setView] = useState<ComponentType<ParameterProps> | null>(null);
  const [parameter, setParameter] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { opener, giveBack } = useReturningFocus();
  const { start } = useAction(openParameter);
  return {
    opened:
      isOpen && View && parameter !== null
        ? {
            View,
            parameter,
            show: setParameter,
            close: () => {
              setOpen(false);
              giveBack();
            },
          }
        : null,
    opening: {
      open: (wanted) => {
        start((loaded) => {
          setView(() => loaded);
          setParameter(wanted);
          setOpen(true);
        });
      },
      openerOf: (each) => (each === parameter ? opener : undefined),
    },
  };
}
